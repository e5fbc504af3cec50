import { lazy } from 'react'
import { Opener } from './opener.tsx'

interface ChoiceSection {
  readonly title: string | null
  readonly options: readonly { readonly id: string; readonly label: string }[]
  /** Shown in the order of the reader's alphabet, which is worked out when the list opens. */
  readonly byLabel?: boolean
}

export interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly sections: readonly ChoiceSection[]
  readonly onChange: (id: string) => void
}

/** One labelled choice out of a list. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, value, sections } = props
  const chosen = sections.flatMap(({ options }) => options).find(({ id }) => id === value)
  return (
    <Opener label={label} value={chosen?.label ?? value} preload={load}>
      <ChoiceList {...props} />
    </Opener>
  )
}

const load = () => import('./choice-list.tsx')

const ChoiceList = lazy(async () => ({ default: (await load()).ChoiceList }))
