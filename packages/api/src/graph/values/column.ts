import { builder } from '../builder.ts'

// One scalar carries a whole column: graphql-js takes six times as long for the same values as a list of scalars,
// because it completes each of them by itself.
const COLUMNS = {
  NumberColumn: 'Numbers, one a row, such as `[12, null, 7.5]`; null where there is no number.',
  PositionColumn: 'For each row the position of its member among the members of the axis, counted from 0.',
  UnitColumn: 'For each row the name of its `Unit`.',
  StateColumn: 'For each row the name of its `FigureState`.',
  QualifierColumn: 'For each row the name of its `Qualifier`.',
  RangeColumn:
    'For each row `{ from, to }`, the two ends as they are worded, `to` null without an upper one; null where it is no range.',
  VerdictColumn: 'For each row the name of its `Verdict`.',
  TextColumn: 'Words, one entry a row.',
} as const

for (const name of Object.keys(COLUMNS)) {
  // Object.keys forgets the keys.
  const column = name as keyof typeof COLUMNS
  builder.scalarType(column, {
    description: `A whole column as one JSON list. ${COLUMNS[column]}`,
    serialize: (values) => values,
  })
}
