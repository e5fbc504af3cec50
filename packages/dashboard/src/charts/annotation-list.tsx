import type { AnnotationLayout } from './annotation-layout.ts'
import styles from './annotation-list.module.css'

/** What the numbers above a chart mean; where labels stand there, only for those who cannot see them. */
export function AnnotationList({ placed, numbered }: Pick<AnnotationLayout, 'placed' | 'numbered'>) {
  if (placed.length === 0) return null
  return (
    <ol className={numbered ? styles.list : 'visually-hidden'}>
      {placed.map(({ annotation, word }) => (
        <li key={annotation.id}>
          {numbered && <span className={styles.number}>{word}</span>} {annotation.date}: {annotation.name}
        </li>
      ))}
    </ol>
  )
}
