import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'
import { type RunningProcess, startProcess } from './start-process.ts'

export interface Systems {
  readonly limit: RunningProcess
  readonly ours: RunningProcess
  readonly stop: () => Promise<void>
}

/** Starts the limit and the product, each as a process of its own, over the same database. */
export async function startSystems(ownerUrl: string): Promise<Systems> {
  const limit = await startProcess(join(packageRoot, 'dist/limit/limit-server.js'), {
    DATABASE_URL: ownerUrl,
  })
  try {
    const ours = await startProduct({ DATABASE_URL: ownerUrl })
    return { limit, ours, stop: async () => void (await Promise.all([limit.stop(), ours.stop()])) }
  } catch (error) {
    await limit.stop()
    throw error
  }
}

/** The built product as it is started by everybody, on a free port. */
export function startProduct(environment: Readonly<Record<string, string>>): Promise<RunningProcess> {
  return startProcess(join(packageRoot, '../api/dist/start.js'), { ...environment, PORT: '0' })
}
