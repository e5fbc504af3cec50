import { type ColumnWord, WORD_LINE } from './column-word.ts'
import styles from './column-words-text.module.css'
import { Unread } from './unread.tsx'

/** The words above the bars. */
export function ColumnWords({ words }: { readonly words: readonly ColumnWord[] }) {
  return (
    <Unread className={styles.words}>
      {words.map((word) => (
        <g key={`${word.id} ${word.kind}`} className={word.kind === 'NOTE' ? styles.note : styles.figure}>
          {word.leader && <path d={`M${word.leader.x} ${word.y + 5}V${word.leader.to}`} />}
          {word.lines.map((line, index) => (
            <text
              key={line}
              x={word.x}
              y={word.y - (word.lines.length - 1 - index) * WORD_LINE}
              textAnchor={word.anchor === 'END' ? 'end' : 'middle'}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </Unread>
  )
}
