import type { GraphQLSchema } from 'graphql'
import { tinySchema } from './tiny-schema.ts'

interface HeldQuestion {
  /** `{ hello }` of this schema is answered only when released. */
  readonly schema: GraphQLSchema
  /** Resolves when the question is being worked on. */
  readonly started: Promise<void>
  readonly release: () => void
}

/** A question that a test holds as long as it likes, so that no test depends on how fast the machine is. */
export function heldQuestion(): HeldQuestion {
  let tellStarted = () => {}
  let release = () => {}
  const started = new Promise<void>((resolve) => {
    tellStarted = resolve
  })
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const { schema } = tinySchema({
    hello: async () => {
      tellStarted()
      await released
      return 'done'
    },
  })
  return { schema, started, release: () => release() }
}
