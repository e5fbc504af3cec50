import { useNumberOf } from './notes-context.ts'
import css from './report.module.css'
import { useReportWords } from './words.ts'

/** The numbers of the documents that say what stands before, each leading to its place in the list. */
export function NoteMarks({ sources }: { readonly sources: readonly string[] }) {
  const numberOf = useNumberOf()
  const words = useReportWords()
  const numbers = sources.flatMap((source) => numberOf(source) ?? []).toSorted((a, b) => a - b)
  return numbers.map((number) => (
    <sup key={number} className={css.note}>
      <a href={`#${sourceAnchor(number)}`} aria-label={words.source(number)}>
        [{number}]
      </a>
    </sup>
  ))
}

export function sourceAnchor(number: number): string {
  return `source-${number}`
}
