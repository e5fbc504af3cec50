import { FIGURE_STATES, QUALIFIERS, UNITS, VERDICTS } from '@council-outcomes/figures'
import { z } from 'zod'

const period = z.object({ code: z.string(), label: z.string() })
const unit = z.enum(UNITS)
const state = z.enum(FIGURE_STATES)
const qualifier = z.enum(QUALIFIERS)
const verdict = z.enum(VERDICTS)
const number = z.number().nullable()

const figure = z.object({
  unit,
  value: number,
  low: number,
  high: number,
  state,
  qualifier,
  unquantified: z.number(),
  display: z.string(),
})

/** A column that is null has the usual entry in every row. */
const columns = z.object({
  unit,
  values: z.array(number),
  lows: z.array(number).nullable(),
  highs: z.array(number).nullable(),
  states: z.array(state).nullable(),
  qualifiers: z.array(qualifier).nullable(),
  unquantified: z.array(z.number()).nullable(),
  display: z.array(z.string()),
})

const member = z.object({ kind: z.string(), code: z.string(), label: z.string() })

const analysis = z.object({
  hasMore: z.boolean(),
  period: period.extend({ from: z.string().nullable(), to: z.string().nullable() }),
  comparison: z.object({ current: period, compared: period }).nullable(),
  columns: z.object({
    axes: z.array(
      z.object({
        axis: z.object({ label: z.string() }),
        members: z.array(member),
        positions: z.array(z.number()),
      }),
    ),
    metrics: z.array(
      z.object({
        metric: z.object({ code: z.string(), label: z.string() }),
        figures: columns,
        compared: columns.nullable(),
        verdicts: z.array(verdict).nullable(),
      }),
    ),
  }),
  totals: z.array(
    z.object({
      figure,
      compared: figure.nullable(),
      verdict: verdict.nullable(),
      straddling: z.object({ count: z.number(), figure }),
    }),
  ),
  receipt: z.object({
    asOf: z.string(),
    dataVersion: z.string(),
    definitions: z.array(z.object({ label: z.string(), definition: z.string(), version: z.number() })),
    suppressedCells: z.number(),
    filters: z.array(z.string()),
    question: z.string(),
    citation: z.string(),
  }),
})

const answer = z.object({ data: z.object({ analyze: analysis }) })

export type ExploreAnswer = z.infer<typeof analysis>
export type AnsweredFigure = z.infer<typeof figure>
export type AnsweredColumns = z.infer<typeof columns>
export type AnsweredVerdict = z.infer<typeof verdict>

/** What the graph answers to the question of `exploreQuestion`. */
export function readExploreAnswer(content: string): ExploreAnswer {
  return answer.parse(JSON.parse(content)).data.analyze
}
