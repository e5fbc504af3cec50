import { join } from 'node:path'
import type { DefaultFolders } from './config/configuration.ts'

/** This file lies as deep in the project when built (packages/api/dist) as it does here (packages/api/src). */
const root = join(import.meta.dirname, '../../..')

export const defaultFolders: DefaultFolders = {
  dataDir: join(root, '.data'),
  dashboardDir: join(root, 'packages/dashboard/dist'),
}
