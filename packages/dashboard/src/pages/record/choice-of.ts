import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { FilterKey } from './list-address.ts'
import type { ListChoice } from './list-view.ts'
import type { RecordWords } from './words-en.ts'

const enumChoiceFragment = graphql(`
  fragment EnumChoice_label on EnumLabel {
    code
    label(locale: $locale)
  }
`)

/** The choice among the values of an enum. */
export function enumChoice(
  key: FilterKey,
  label: string,
  values: readonly FragmentType<typeof enumChoiceFragment>[],
): ListChoice {
  const options = readFragment(enumChoiceFragment, values).map((value) => ({
    id: value.code,
    label: value.label,
  }))
  return { key, label, options }
}

interface NamedCategory {
  readonly code: string
  readonly name: string
}

/** The choice among categories that are kept in the record. */
export function categoryChoice(
  key: FilterKey,
  label: string,
  categories: readonly NamedCategory[],
): ListChoice {
  return { key, label, options: categories.map(({ code, name }) => ({ id: code, label: name })) }
}

const roleChoiceFragment = graphql(`
  fragment RoleChoice_query on Query {
    roles: enumLabels(of: CouncilRole) {
      ...EnumChoice_label
    }
  }
`)

/** The choice among the parts that the council can have had. */
export function roleChoice(
  data: FragmentType<typeof roleChoiceFragment>,
  { columns }: RecordWords,
): ListChoice {
  return enumChoice('role', columns.role, readFragment(roleChoiceFragment, data).roles)
}

const statusChoiceFragment = graphql(`
  fragment StatusChoice_query on Query {
    statuses: enumLabels(of: EventStatus) {
      ...EnumChoice_label
    }
  }
`)

/** The choice among what can have become of an event. */
export function statusChoice(
  data: FragmentType<typeof statusChoiceFragment>,
  { columns }: RecordWords,
): ListChoice {
  return enumChoice('status', columns.status, readFragment(statusChoiceFragment, data).statuses)
}

const helpChoicesFragment = graphql(`
  fragment HelpChoices_query on Query {
    assistanceTypes {
      id
      code
      name(locale: $locale)
    }
    beneficiaryGroups {
      id
      code
      name(locale: $locale)
    }
  }
`)

/** The choices among the kinds of help, and among those who were helped. */
export function helpChoices(
  data: FragmentType<typeof helpChoicesFragment>,
  { columns }: RecordWords,
): readonly ListChoice[] {
  const { assistanceTypes, beneficiaryGroups } = readFragment(helpChoicesFragment, data)
  return [
    categoryChoice('type', columns.type, assistanceTypes),
    categoryChoice('group', columns.group, beneficiaryGroups),
  ]
}
