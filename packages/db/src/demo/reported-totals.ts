import type { DatePrecision, StatedQualifier } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import type { Recorded } from './recorded.ts'
import { sourceId } from './sources.ts'
import { lastYearOf, type Statement, statements } from './statements.ts'
import { citation, idOf, published, type World } from './world.ts'

export function reportedTotals(world: World, recorded: Recorded): readonly TableRows[] {
  const numbered = statements(world.calendar, recorded).map((statement, index) => ({
    number: index + 1,
    ...statement,
  }))
  return [
    { table: 'reported_total', rows: numbered.map((statement) => reportedTotalRow(world, statement)) },
    {
      table: 'reported_total_region',
      rows: numbered.flatMap(({ number, region }) => {
        const region_id = region === undefined ? undefined : world.reference.places.get(region)
        return region_id === undefined
          ? []
          : [{ reported_total_id: idOf(world, 'reported_total', number), region_id }]
      }),
    },
    {
      table: 'citation',
      rows: numbered.map((statement) =>
        citation(
          world,
          'reported_total',
          statement.number,
          sourceId(world, 'Annual report', lastYearOf(statement.period)),
        ),
      ),
    },
  ]
}

function reportedTotalRow(world: World, statement: Statement & { readonly number: number }) {
  const { types, groups } = world.reference
  return {
    ...published(world, 'reported_total', statement.number),
    ...periodOf(world, statement),
    subject: statement.subject,
    value: statement.value,
    unit: statement.unit,
    qualifier: statement.qualifier,
    wording: `Synthetic: ${WORDS[statement.qualifier](statement.value)} ${statement.what}`,
    meeting_kind: statement.meetingKind ?? null,
    type_id: statement.type === undefined ? null : (types.get(statement.type)?.id ?? null),
    group_id: statement.group === undefined ? null : (groups.get(statement.group) ?? null),
  }
}

const WORDS: Readonly<Record<StatedQualifier, (value: number | null) => string>> = {
  EXACT: (value) => `${value}`,
  ABOUT: (value) => `about ${value}`,
  AT_LEAST: (value) => `more than ${value}`,
  AT_MOST: (value) => `up to ${value}`,
  UNQUANTIFIED: () => 'hundreds of',
}

function periodOf(world: World, { period }: Statement) {
  const [date_from, date_to, date_precision, term_id]: readonly [
    string,
    string,
    DatePrecision,
    string | null,
  ] =
    typeof period === 'number'
      ? [`${period}-01-01`, `${period}-12-31`, 'YEAR', null]
      : [period.from, period.to, 'RANGE', idOf(world, 'term', period.number)]
  return { date_from, date_to, date_precision, term_id }
}
