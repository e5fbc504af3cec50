import { builder } from '../builder.ts'

builder.scalarType('DateTime', {
  description: 'An instant in UTC, such as `2022-05-20T08:00:00.000Z`.',
  serialize: (instant) => instant.toISOString(),
})
