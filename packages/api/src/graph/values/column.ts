import { builder } from '../builder.ts'

// One scalar carries a whole column: graphql-js takes six times as long for the same values as a list of scalars,
// because it completes each of them by itself.
const COLUMNS = {
  NumberColumn: 'Numbers, one a row, such as `[12, null, 7.5]`; null where there is no number.',
  PositionColumn: 'For each row the position of its member among the members of the axis, counted from 0.',
  StateColumn: 'For each row the name of its `FigureState`.',
  QualifierColumn: 'For each row the name of its `Qualifier`.',
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
