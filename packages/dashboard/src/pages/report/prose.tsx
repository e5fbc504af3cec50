import { Fragment } from 'react'
import { useScope } from '../../scope/scope.ts'
import { NoteMarks } from './note-marks.tsx'
import css from './report.module.css'
import { type Paragraph, type Part, type Sentence, wording } from './sentence.ts'

/** Paragraphs whose figures open their records and whose documents are numbered. */
export function Prose({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => (
      <p key={keyOf(paragraph)} className={css.prose}>
        {paragraph.map((sentence) => (
          <Fragment key={wording(sentence)}>
            <Words sentence={sentence} />{' '}
          </Fragment>
        ))}
      </p>
    ))
}

/** Sentences that stand each for itself. */
export function Points({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return (
    <ul className={css.gaps}>
      {paragraphs.flat().map((sentence) => (
        <li key={wording(sentence)}>
          <Words sentence={sentence} />
        </li>
      ))}
    </ul>
  )
}

function keyOf(paragraph: Paragraph): string {
  return paragraph.map(wording).join(' ')
}

function Words({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, place) => <SentencePart key={place} part={part} />)
}

function SentencePart({ part }: { readonly part: Part }) {
  const { open } = useScope()
  if (typeof part === 'string') return part
  return (
    <>
      {part.kind === 'TOLD' && (
        <button type="button" className={css.figure} onClick={() => open(part.opens)}>
          {part.text}
        </button>
      )}
      <NoteMarks sources={part.sources} />
    </>
  )
}
