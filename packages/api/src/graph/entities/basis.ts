import type { Basis } from '@council-outcomes/db'
import { describedEnum } from '../described-enum.ts'

export const BasisEnum = describedEnum<Basis>('Basis', 'The ground for a date, a place or a membership.', {
  STATED: 'A document says so.',
  INFERRED: 'It was concluded from other facts in the documents.',
  ASSUMED: 'Nobody says so; it was put in as the most likely.',
})
