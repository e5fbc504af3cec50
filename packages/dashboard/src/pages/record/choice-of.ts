import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { FilterKey } from './list-address.ts'
import type { ListChoice } from './list-view.ts'

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
