import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Connections over which nothing was ever asked: browsers open some ahead. Node counts them as busy when a server closes,
 * and would wait for them as long as for the first bytes of a question.
 */
export class SilentConnections {
  readonly #open = new Set<Socket>()

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#open.add(socket)
      socket.once('close', () => this.#open.delete(socket))
    })
  }

  end(): void {
    for (const socket of this.#open) if (socket.bytesRead === 0) socket.destroy()
  }
}
