import type { Figures } from './reported.ts'

/** The totals that documents state, each with what no single record of it explains. */
export function statementsOf(figures: Figures) {
  return STATED.flatMap((code) =>
    figures(code).records.nodes.flatMap(({ stated, amount, record }) =>
      stated === null
        ? []
        : [
            {
              id: record.id,
              title: record.title,
              stated: stated.displayWithUnit,
              unexplained: amount.displayWithUnit,
              sources: [...new Set(record.citations.map(({ source }) => source.id))],
            },
          ],
    ),
  )
}

/** Of several metrics that count the same statement, the one in its own unit. */
const STATED = [
  'MEETINGS_HELD',
  'ATTENDANCE',
  'PROPOSALS_MADE',
  'PERSONS_ASSISTED',
  'FAMILIES_ASSISTED',
  'PRESS_OUTLETS',
  'PRESS_PUBLICATIONS',
] as const
