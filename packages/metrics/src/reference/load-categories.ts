import type { PrismaClient } from '@council-outcomes/db'
import type { Dimension } from '../dimensions.ts'
import { ENUM_LABELS } from '../labels/enum-labels.ts'
import type { Wording } from '../wording.ts'
import type { Category } from './category-tree.ts'

interface ReferenceRow {
  readonly code: string
  readonly nameEn: string
  readonly nameAz: string
  readonly nameRu: string
}

/** The categories of a dimension in reading order. */
export async function loadCategories(
  db: PrismaClient,
  councilId: string,
  dimension: Dimension,
): Promise<readonly Category[]> {
  switch (dimension) {
    case 'MEETING_KIND':
      return enumCategories(ENUM_LABELS.MeetingKind)
    case 'PROPOSAL_STATUS':
      return enumCategories(ENUM_LABELS.ProposalStatus)
    case 'PROPOSAL_DIRECTION':
      return enumCategories(ENUM_LABELS.ProposalDirection)
    case 'PROPOSAL_THEME':
      return (await db.proposalTheme.findMany({ orderBy: { position: 'asc' } })).map((row) =>
        rowCategory(row),
      )
    case 'ASSISTANCE_TYPE':
      return (await db.assistanceType.findMany({ orderBy: { position: 'asc' } })).map((row) =>
        rowCategory(row),
      )
    case 'BENEFICIARY_GROUP': {
      const groups = await db.beneficiaryGroup.findMany({
        orderBy: { position: 'asc' },
        include: { parent: { select: { code: true } } },
      })
      return groups.map((group) => rowCategory(group, group.parent?.code ?? null))
    }
    case 'CHANNEL': {
      const channels = await db.channel.findMany({ where: { councilId }, orderBy: { name: 'asc' } })
      return channels.map(({ key, name }) => category(key, { en: name, az: name, ru: name }))
    }
  }
}

function enumCategories(labels: Readonly<Record<string, Wording>>): readonly Category[] {
  return Object.entries(labels).map(([code, label]) => ({
    ...category(code, label),
    couldBeAny: code === 'UNKNOWN',
  }))
}

function rowCategory({ code, nameEn, nameAz, nameRu }: ReferenceRow, parent: string | null = null): Category {
  return category(code, { en: nameEn, az: nameAz, ru: nameRu }, parent)
}

function category(code: string, label: Wording, parent: string | null = null): Category {
  return { code, label, parent, couldBeAny: false }
}
