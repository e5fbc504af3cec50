import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface Product {
  readonly address: string
  readonly dataDir: string
  readonly stop: () => Promise<void>
}

/** The built product as a user starts it, with an empty data folder of its own; up within two minutes. */
export async function startProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'council-outcomes-e2e-'))
  // PostgreSQL refuses to run as root; its own user must be able to enter the folder.
  await chmod(folder, 0o755)
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const product = spawn(process.execPath, [START], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = collect(product)
  const stop = async () => {
    await end(product)
    await rm(folder, { recursive: true, force: true })
  }
  const address = `http://127.0.0.1:${port}`
  try {
    await ready(address, product, said)
  } catch (error) {
    await stop()
    throw error
  }
  return { address, dataDir, stop }
}

const START = fileURLToPath(new URL('../../../api/dist/start.js', import.meta.url))

async function ready(address: string, product: ChildProcess, said: readonly string[]): Promise<void> {
  for (let waited = 0; waited < 240; waited += 1) {
    if (product.exitCode !== null) break
    const answer = await fetch(`${address}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await sleep(500)
  }
  throw new Error(`The product did not start. It said:\n${said.join('')}`)
}

function collect({ stdout, stderr }: ChildProcess): readonly string[] {
  const said: string[] = []
  stdout?.on('data', (chunk) => said.push(String(chunk)))
  stderr?.on('data', (chunk) => said.push(String(chunk)))
  return said
}

async function end(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null) return
  const exited = once(product, 'exit')
  product.kill('SIGTERM')
  await exited
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}
