import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/**
 * Seconds that the command takes that makes the columns of figures anew from the facts.
 * @throws Error when it fails
 */
export async function rebuildColumns(ownerUrl: string): Promise<number> {
  const started = performance.now()
  const command = spawn(process.execPath, [join(packageRoot, '../api/dist/figures.js'), 'rebuild'], {
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(command, 'exit')
  if (code !== 0) throw new Error('The columns could not be made anew.')
  return (performance.now() - started) / 1000
}
