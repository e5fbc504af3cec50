import { InputError } from '@council-outcomes/figures'
import { BOUNDS } from './bounds.ts'

/** @param received what the question would cost, such as "120000 points" */
export function tooExpensive(received: string): InputError {
  return new InputError({
    code: 'TOO_EXPENSIVE',
    expected: `a question of at most ${BOUNDS.cost} points`,
    received,
    remedy:
      'ask for smaller pages, a coarser grain, fewer figures or fewer nested lists, or ask in several requests',
  })
}
