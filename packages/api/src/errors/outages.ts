import type { PublicError } from './public-error.ts'

/** What a client is told when the database cannot be reached, is full or went away. */
export const AWAY = {
  code: 'UNAVAILABLE',
  message: 'The record cannot be reached at the moment.',
  remedy: 'Try again in a few seconds.',
} as const satisfies PublicError

/** What a client is told when an answer takes too long, in the database or before it. */
export const TOO_SLOW = {
  code: 'TIMEOUT',
  message: 'The question took longer than this server allows.',
  remedy: 'Ask for a shorter period, a coarser grain or fewer figures at once.',
} as const satisfies PublicError
