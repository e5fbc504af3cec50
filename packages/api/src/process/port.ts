import { createServer } from 'node:net'
import { OperatorError } from '@council-outcomes/db'

/**
 * Finds out before the long steps whether the server will be able to listen.
 * @throws OperatorError PORT_TAKEN, BAD_CONFIGURATION
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen({ host, port, exclusive: true }, resolve)
    })
  } catch (error) {
    throw listenError(error, host, port)
  }
  await new Promise((resolve) => probe.close(resolve))
}

/** What a failed `listen` means to the operator; an error of another kind is returned as it is. */
export function listenError(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'EADDRINUSE':
      return new OperatorError(
        'PORT_TAKEN',
        `Port ${port} on ${host} is taken by another program, perhaps by Council Outcomes itself.`,
        `Stop that program, or choose another port: PORT=${port === 65_535 ? 4000 : port + 1} npm start`,
      )
    case 'EACCES':
      return new OperatorError(
        'BAD_CONFIGURATION',
        `This user may not listen on port ${port}.`,
        'Choose a PORT of 1024 or more.',
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new OperatorError(
        'BAD_CONFIGURATION',
        `This machine has no address "${host}" to listen on.`,
        'Set HOST to 127.0.0.1 for this machine only, or to 0.0.0.0 for all its addresses.',
      )
    default:
      return error
  }
}
