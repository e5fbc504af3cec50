import { type AddressedAnalysis, InputError, RELATIVE_KEYWORDS } from '@council-outcomes/figures'
import { DIMENSIONS, GRAINS, METRIC_CODES, REGION_LEVELS } from '../../../address/codes.ts'
import type { AnalyzeInput, KpiFilter, PeriodInput } from '../../../generated/graphql.ts'

/**
 * The question of an address as the API takes it. Codes of categories, regions, terms and days are left to the API: it
 * alone knows which there are.
 * @throws InputError UNKNOWN_CODE with the parameter at fault
 */
export function exploreInput(asked: AddressedAnalysis): AnalyzeInput {
  const { council, metrics, period, region, regionsAsOf, grain, level, by, filter, compare } = asked
  const { order, limit, top } = asked
  const input = {
    council,
    metrics: metrics.map((code) => known('metrics', code, METRIC_CODES)),
    period: period && periodInput(period),
    region,
    regionsAsOf,
    grain: grain ? known('grain', grain, GRAINS) : null,
    level: level ? known('level', level, REGION_LEVELS) : null,
    by: by?.map((code) => known('by', code, DIMENSIONS)),
    // The API refuses the codes of categories that it does not have.
    filter: filter as KpiFilter | undefined,
    compare,
    order:
      order &&
      withoutEmpty({
        direction: order.direction ?? 'DESCENDING',
        metric: order.metric ? known('order', order.metric, METRIC_CODES) : null,
      }),
    limit,
    top:
      top &&
      withoutEmpty({
        count: top.count,
        by: top.by ? known('top', top.by, DIMENSIONS) : null,
        metric: top.metric ? known('top', top.metric, METRIC_CODES) : null,
      }),
  }
  return withoutEmpty(input)
}

type AskedPeriod = NonNullable<AddressedAnalysis['period']>

function periodInput({ relative, ...period }: AskedPeriod): PeriodInput {
  return withoutEmpty({ ...period, relative: relative ? known('period', relative, RELATIVE_KEYWORDS) : null })
}

function known<Code extends string>(argument: string, code: string, codes: readonly Code[]): Code {
  const found = codes.find((candidate) => candidate === code)
  if (found !== undefined) return found
  throw new InputError({
    code: 'UNKNOWN_CODE',
    expected: `a code that ${argument} can have`,
    received: code,
    remedy: 'leave it out or choose another',
    argument,
  })
}

type Present<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** What is not asked is left out, so that the question reads as short as it is. */
function withoutEmpty<Fields extends object>(fields: Fields): Present<Fields> {
  // Only fields that may be left out can be empty here.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Present<Fields>
}
