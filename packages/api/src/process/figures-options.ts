import { OperatorError } from '@council-outcomes/db'

export type FiguresTask = 'rebuild' | 'verify'

export const FIGURES_HELP = `npm run figures -- rebuild | verify

Figures are counted from columns of numbers that follow the record. Beside a running server or without one:

  rebuild  makes the columns from the records anew and keeps them for later starts
  verify   compares the kept columns, and what changed since, with the records
`

/**
 * Reads what is to be done; null when help was asked for.
 * @throws OperatorError BAD_CONFIGURATION
 */
export function readFiguresTask(args: readonly string[]): FiguresTask | null {
  const [task, ...more] = args
  if (task === '--help') return null
  if ((task === 'rebuild' || task === 'verify') && more.length === 0) return task
  throw new OperatorError(
    'BAD_CONFIGURATION',
    `One of "rebuild" and "verify" was expected, not "${args.join(' ')}".`,
    'For example: npm run figures -- verify',
  )
}
