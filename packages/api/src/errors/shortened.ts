const LONGEST_MESSAGE = 500

/** GraphQL's sentences repeat what the client sent, which can be long. */
export function shortened(message: string): string {
  return message.slice(0, LONGEST_MESSAGE)
}
