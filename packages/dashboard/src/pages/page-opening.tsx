import type { ReactNode } from 'react'
import { useScope } from '../scope/scope.ts'
import { OpeningLines } from './opening-lines.tsx'

interface PageOpeningProps {
  /** What the page is about, in one sentence from the data. */
  readonly answer: string
  /** What to do where the answer is that there is nothing. */
  readonly children?: ReactNode
}

/** The first lines of a page of figures, about the council of the figures. */
export function PageOpening(props: PageOpeningProps) {
  return <OpeningLines {...props} council={useScope().council} />
}
