import type { EventEmitter } from 'node:events'
import { translateError } from '../errors/translate-error.ts'

/**
 * Keeps the process alive when a promise is rejected that nobody waits for any more. graphql-js leaves such promises
 * behind: when one item of a list fails at once, it forgets those of the items before it, and Node would end the server.
 * @param rejections the process, as that which tells of them
 */
export function outliveStrayRejections(
  rejections: Pick<EventEmitter, 'on'>,
  report: (error: unknown) => void,
): void {
  rejections.on('unhandledRejection', (error) => {
    if (translateError(error).code === 'INTERNAL') report(error)
  })
}
