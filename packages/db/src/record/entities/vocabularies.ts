import { z } from 'zod'
import { Unit } from '../../generated/prisma/enums.ts'
import vocabulariesData from '../data/vocabularies.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { idOrNull } from '../row-fields.ts'
import { name } from '../seed-fields.ts'
import type { Rows, Table } from '../tables.ts'

const entry = z.strictObject({ code: z.string(), name })

const seed = z.strictObject({
  themes: z.array(entry),
  assistanceTypes: z.array(entry.extend({ units: z.array(z.enum(Unit)).min(1) })),
  beneficiaryGroups: z.array(entry.extend({ parent: z.string().nullable().default(null) })),
})

/** Themes, kinds of help with the units that each may be counted in, and the tree of groups of people. */
export function vocabularyRows(): Rows {
  const { themes, assistanceTypes, beneficiaryGroups } = seed.parse(vocabulariesData)
  return {
    proposal_theme: themes.map((theme, index) => entryRow('proposal_theme', theme, index)),
    assistance_type: assistanceTypes.map((type, index) => entryRow('assistance_type', type, index)),
    assistance_type_unit: assistanceTypes.flatMap(({ code, units }) =>
      units.map((unit) => ({ typeId: recordId('assistance_type', code), unit })),
    ),
    beneficiary_group: beneficiaryGroups.map((group, index) => ({
      ...entryRow('beneficiary_group', group, index),
      parentId: idOrNull('beneficiary_group', group.parent),
    })),
  }
}

function entryRow(table: Table, { code, name }: z.infer<typeof entry>, index: number) {
  return {
    id: recordId(table, code),
    code,
    position: index + 1,
    nameEn: name.en,
    nameAz: name.az,
    nameRu: name.ru,
  }
}
