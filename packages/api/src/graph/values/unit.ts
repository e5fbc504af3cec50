import type { Unit } from '@council-outcomes/figures'
import { describedEnum } from '../described-enum.ts'

export const UnitEnum = describedEnum<Unit>(
  'Unit',
  'What a figure counts. Figures of different units are never added: families are not persons.',
  {
    PERSON: 'People.',
    CHILD: 'Children; a child is a kind of person.',
    FAMILY: 'Families.',
    HOUSEHOLD: 'Households.',
    MEETING: 'Sittings of the council.',
    EVENT: 'Meetings and other events.',
    PROPOSAL: 'Proposals.',
    SERVICE: 'Services delivered; one person may have received several.',
    ITEM: 'Things that were given, such as books.',
    PUBLICATION: 'Published articles, broadcasts and posts.',
    OUTLET: 'Newspapers, sites and channels that published something.',
    QUESTION: 'Questions asked at events.',
    PROJECT: 'Projects of organizations with the council.',
    AGREEMENT: 'Cooperation agreements.',
    DAY: 'Calendar days.',
    PERCENT: 'Parts of a hundred.',
  },
)
