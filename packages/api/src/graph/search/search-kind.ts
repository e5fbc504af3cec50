import { Prisma } from '@council-outcomes/db'
import { describedEnum } from '../described-enum.ts'

export type SearchKind =
  | 'MEETING'
  | 'PROPOSAL'
  | 'PRESS_ITEM'
  | 'REPORTED_TOTAL'
  | 'PROJECT'
  | 'AGREEMENT'
  | 'SOURCE'
  | 'REGION'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'CHANNEL'

export const SearchKindEnum = describedEnum<SearchKind>('SearchKind', 'What can be found by its name.', {
  MEETING: 'A meeting or another event, by its title.',
  PROPOSAL: 'A proposal, by its title.',
  PRESS_ITEM: 'A publication, by its title.',
  REPORTED_TOTAL: 'A total that a document states, by its words.',
  PROJECT: 'A project of an organization with the council, by its title.',
  AGREEMENT: 'An agreement to work together, by its title.',
  SOURCE: 'A document that the record rests on, by its title.',
  REGION: 'A place, by any of its names.',
  ORGANIZATION: 'An organization, by its name in any language.',
  PERSON: 'An office holder, by name.',
  CHANNEL: 'A press outlet or an official page, by its name.',
})

/** Where things of a kind are found, in a table that is called `record`. */
export interface Searchable {
  readonly typeName: string
  /** All names as one folded text; an index exists for exactly this expression. */
  readonly folded: Prisma.Sql
  /** The names one by one. */
  readonly names: Prisma.Sql
  /** Whether it belongs to a council, and may be unpublished. */
  readonly ofCouncil: boolean
}

export const SEARCHABLE: Readonly<Record<SearchKind, Searchable>> = {
  MEETING: oneName('Meeting', Prisma.sql`record.title`),
  PROPOSAL: oneName('Proposal', Prisma.sql`record.title`),
  PRESS_ITEM: oneName('PressItem', Prisma.sql`record.title`),
  REPORTED_TOTAL: oneName('ReportedTotal', Prisma.sql`record.wording`),
  PROJECT: oneName('Project', Prisma.sql`record.title`),
  AGREEMENT: oneName('Agreement', Prisma.sql`record.title`),
  SOURCE: oneName('Source', Prisma.sql`record.title`),
  REGION: severalNames(
    'Region',
    Prisma.sql`ARRAY[record.name_az, record.name_en, record.name_ru] || record.aliases`,
    false,
  ),
  ORGANIZATION: severalNames(
    'Organization',
    Prisma.sql`ARRAY[record.name_az, record.name_en, record.name_ru]`,
    true,
  ),
  PERSON: oneName('Person', Prisma.sql`record.name`),
  CHANNEL: oneName('Channel', Prisma.sql`record.name`),
}

// The keys of an object of known type are exactly its kinds, in the order in which they stand here.
export const SEARCH_KINDS = Object.keys(SEARCHABLE) as readonly SearchKind[]

function oneName(typeName: string, name: Prisma.Sql): Searchable {
  return {
    typeName,
    folded: Prisma.sql`fold_text(${name})`,
    names: Prisma.sql`ARRAY[${name}]`,
    ofCouncil: true,
  }
}

function severalNames(typeName: string, names: Prisma.Sql, ofCouncil: boolean): Searchable {
  return { typeName, folded: Prisma.sql`fold_names(${names})`, names, ofCouncil }
}
