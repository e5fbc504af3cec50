import { createServer } from 'node:net'

/** A free port on the loopback address: the wanted one if it is free, else any. */
export async function freePort(wanted: number | null): Promise<number> {
  return (wanted !== null ? await listenOnce(wanted) : null) ?? (await listenOnce(0)) ?? 0
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
    })
  })
}
