import type { ReactNode } from 'react'
import { Prose } from './prose.tsx'
import css from './report.module.css'
import type { Paragraph } from './sentence.ts'
import { useReportWords } from './words.ts'
import type { ChapterId } from './words-en.ts'

interface ChapterProps {
  readonly id: ChapterId
  readonly paragraphs?: readonly Paragraph[]
  /** A chart or a table below the text. */
  readonly children?: ReactNode
}

/** A chapter of the report: its text, and what shows more than the text. */
export function Chapter({ id, paragraphs = [], children }: ChapterProps) {
  const { chapters } = useReportWords()
  const anchor = chapterAnchor(id)
  return (
    <section className={css.chapter} id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>{chapters[id]}</h2>
      <Prose paragraphs={paragraphs} />
      {children}
    </section>
  )
}

/** The chapters in their order, each with its place on the page. */
export function Contents() {
  const { chapters, contents } = useReportWords()
  return (
    <nav className={css.contents} aria-label={contents}>
      <ol>
        {(Object.keys(chapters) as ChapterId[]).map((id) => (
          <li key={id}>
            <a href={`#${chapterAnchor(id)}`}>{chapters[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function chapterAnchor(id: ChapterId): string {
  return `chapter-${id}`
}
