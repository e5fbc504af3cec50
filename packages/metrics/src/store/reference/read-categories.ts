import { Prisma, rowsOf, type Session } from '@council-outcomes/db'
import type { Dimension } from '../../dimensions.ts'
import { groupBy } from '../../group-by.ts'
import { ENUM_LABELS } from '../../labels/enum-labels.ts'
import type { Category } from '../../reference/category-tree.ts'
import type { Wording } from '../../wording.ts'

/** The categories of each dimension in a council, in reading order. */
export type CategoriesOf = (councilId: string, dimension: Dimension) => readonly Category[]

interface VocabularyRow {
  readonly code: string
  readonly en: string
  readonly az: string
  readonly ru: string
  readonly parent: string | null
}

interface ChannelRow {
  readonly councilId: string
  readonly key: string
  readonly name: string
}

export async function readCategories(session: Session): Promise<CategoriesOf> {
  const themes = await vocabulary(session, Prisma.sql`proposal_theme`)
  const types = await vocabulary(session, Prisma.sql`assistance_type`)
  const groups = await vocabulary(
    session,
    Prisma.sql`beneficiary_group`,
    Prisma.sql`(SELECT above.code FROM beneficiary_group above WHERE above.id = item.parent_id)`,
  )
  const channels = groupBy(
    await rowsOf<ChannelRow>(
      session,
      Prisma.sql`SELECT council_id::text AS "councilId", key, name FROM channel ORDER BY name, key`,
    ),
    ({ councilId }) => councilId,
  )
  const outlets = new Map([...channels].map(([councilId, rows]) => [councilId, rows.map(channelCategory)]))
  return (councilId, dimension) => {
    switch (dimension) {
      case 'MEETING_KIND':
        return MEETING_KINDS
      case 'PROPOSAL_STATUS':
        return PROPOSAL_STATUSES
      case 'PROPOSAL_DIRECTION':
        return PROPOSAL_DIRECTIONS
      case 'PROPOSAL_THEME':
        return themes
      case 'ASSISTANCE_TYPE':
        return types
      case 'BENEFICIARY_GROUP':
        return groups
      case 'CHANNEL':
        return outlets.get(councilId) ?? []
    }
  }
}

const MEETING_KINDS = enumCategories(ENUM_LABELS.MeetingKind)
const PROPOSAL_STATUSES = enumCategories(ENUM_LABELS.ProposalStatus)
const PROPOSAL_DIRECTIONS = enumCategories(ENUM_LABELS.ProposalDirection)

function enumCategories(labels: Readonly<Record<string, Wording>>): readonly Category[] {
  return Object.entries(labels).map(([code, label]) => {
    return { code, label, parent: null, couldBeAny: code === 'UNKNOWN' }
  })
}

async function vocabulary(
  session: Session,
  table: Prisma.Sql,
  parent = Prisma.sql`NULL`,
): Promise<readonly Category[]> {
  const rows = await rowsOf<VocabularyRow>(
    session,
    Prisma.sql`SELECT code, name_en AS en, name_az AS az, name_ru AS ru, ${parent} AS parent
      FROM ${table} item ORDER BY position, code`,
  )
  return rows.map(({ code, en, az, ru, parent }) => {
    return { code, label: { en, az, ru }, parent, couldBeAny: false }
  })
}

function channelCategory({ key, name }: ChannelRow): Category {
  return { code: key, label: { en: name, az: name, ru: name }, parent: null, couldBeAny: false }
}
