import { connect, createServer, type Server, type Socket } from 'node:net'

/** A TCP line to a database that a test can cut, silence and mend, as networks do. */
export interface CuttableLine {
  /** The given address, by way of the line. */
  readonly url: string
  /** Ends every connection and refuses new ones. */
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
  /** Connections stay open and new ones are accepted, but nothing passes any more. */
  readonly silence: () => void
  readonly unsilence: () => void
  readonly close: () => Promise<void>
}

export async function cuttableLine(databaseUrl: string): Promise<CuttableLine> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let isSilent = false

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
      if (isSilent) from.unpipe(to).pause()
    }
  })
  const port = await listen(server, 0)
  const address = new URL(databaseUrl)
  address.port = String(port)

  async function cut() {
    for (const socket of sockets) socket.destroy()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }

  return {
    url: address.href,
    cut,
    close: cut,
    mend: async () => {
      await listen(server, port)
    },
    silence: () => {
      isSilent = true
      for (const socket of sockets) socket.pause()
    },
    unsilence: () => {
      isSilent = false
      for (const socket of sockets) socket.resume()
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
