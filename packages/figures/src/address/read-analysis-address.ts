import { InputError, readArgument } from '../input-error.ts'
import { COMPARISON_MODES } from '../time/compared-period.ts'
import {
  ADDRESS_FILTERS,
  type AddressedAnalysis,
  type AddressFilter,
  COMPARISON_WORDS,
} from './analysis-address.ts'
import { readPeriodText } from './asked-period.ts'
import { readListText } from './listed-codes.ts'

/**
 * The question that an address asks; what is empty counts as left out. Parameters that a page has beside the question
 * are not looked at. Whether its codes and days exist, only the API knows.
 * @throws InputError BAD_VALUE with the parameter at fault
 */
export function readAnalysisAddress(params: URLSearchParams): AddressedAnalysis {
  const read = <Value>(name: string, reader: (text: string) => Value): Value | undefined =>
    readArgument(name, () => {
      const [text = '', ...others] = params.getAll(name)
      if (others.length > 0) throw twice(text)
      return text === '' ? undefined : reader(text)
    })
  const period = read('period', readPeriodText)
  const anchor = read('anchor', asIs)
  return withoutUndefined({
    council: read('council', asIs) ?? '',
    metrics: read('metrics', readListText) ?? [],
    period: anchor === undefined ? period : { ...period, anchor },
    region: read('region', asIs),
    regionsAsOf: read('regionsAsOf', asIs),
    grain: read('grain', asIs),
    level: read('level', asIs),
    by: read('by', readListText),
    filter: readFilter(params, (name) => read(`filter.${name}`, readListText)),
    compare: read('compare', readComparison),
    order: read('order', readOrder),
    limit: read('limit', readCount),
    top: read('top', readTop),
  })
}

function asIs(text: string): string {
  return text
}

/** A filter that nobody knows is refused: without it, the answer would be about more than was asked. */
function readFilter(
  params: URLSearchParams,
  readCodes: (name: AddressFilter) => readonly string[] | undefined,
): AddressedAnalysis['filter'] {
  for (const name of params.keys()) {
    const isKnown = ADDRESS_FILTERS.some((known) => `filter.${known}` === name)
    if (name.startsWith('filter.') && !isKnown) throw unknownFilter(name)
  }
  const asked = ADDRESS_FILTERS.flatMap((name) => {
    const codes = readCodes(name)
    return codes === undefined ? [] : [[name, codes] as const]
  })
  return asked.length === 0 ? undefined : Object.fromEntries(asked)
}

function readComparison(text: string): AddressedAnalysis['compare'] {
  if (text === 'none') return undefined
  const mode = COMPARISON_MODES.find((known) => COMPARISON_WORDS[known] === text)
  if (mode !== undefined) return mode
  const words = COMPARISON_MODES.map((known) => COMPARISON_WORDS[known]).join(', ')
  throw badValue(text, 'a way to compare', `use one of ${words}, or none`)
}

function readOrder(text: string): NonNullable<AddressedAnalysis['order']> {
  const [, metric, word] = /^(?:(.+)\.)?(ascending|descending)$/s.exec(text) ?? []
  if (word === undefined) {
    throw badValue(text, 'an order such as MEETINGS_HELD.descending', 'end it with ascending or descending')
  }
  const direction = word === 'ascending' ? 'ASCENDING' : 'DESCENDING'
  return metric === undefined ? { direction } : { metric, direction }
}

function readTop(text: string): NonNullable<AddressedAnalysis['top']> {
  const [count = '', by = '', metric = ''] = text.split('.')
  return {
    count: readCount(count),
    ...(by === '' ? {} : { by }),
    ...(metric === '' ? {} : { metric }),
  }
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw badValue(text, 'a whole number', 'write it in digits, such as 100')
}

function twice(received: string): InputError {
  return badValue(received, 'a parameter once', 'write several codes with commas between them')
}

function unknownFilter(argument: string): InputError {
  const remedy = `use one of ${ADDRESS_FILTERS.map((name) => `filter.${name}`).join(', ')}`
  return badValue(argument, 'a filter that there is', remedy, argument)
}

function badValue(received: string, expected: string, remedy: string, argument?: string): InputError {
  const where = argument === undefined ? {} : { argument }
  return new InputError({ code: 'BAD_VALUE', expected, received, remedy, ...where })
}

type Present<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

function withoutUndefined<Fields extends object>(fields: Fields): Present<Fields> {
  // Only fields that may be left out can be undefined here.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>
}
