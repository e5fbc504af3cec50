import { lazy } from 'react'
import { Opener } from './opener.tsx'

export interface ManyChoice {
  readonly id: string
  readonly label: string
  /** Behind the label: how many records it has. */
  readonly note?: string
}

export interface ManyChoiceFieldProps {
  readonly label: string
  /** What is chosen, in words. */
  readonly value: string
  readonly chosen: readonly string[]
  readonly sections: readonly { readonly title: string | null; readonly options: readonly ManyChoice[] }[]
  /** The words in and behind the field that searches the list; without them there is no such field. */
  readonly search?: { readonly label: string; readonly nothing: string }
  readonly onChange: (ids: readonly string[]) => void
}

/** One label and any number of choices out of a list. */
export function ManyChoiceField(props: ManyChoiceFieldProps) {
  return (
    <Opener label={props.label} value={props.value} preload={load}>
      <ManyChoiceList {...props} />
    </Opener>
  )
}

const load = () => import('./many-choice-list.tsx')

const ManyChoiceList = lazy(async () => ({ default: (await load()).ManyChoiceList }))
