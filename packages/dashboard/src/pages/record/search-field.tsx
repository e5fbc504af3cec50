import { useId, useState } from 'react'
import controls from '../../controls/controls.module.css'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  /** Told what the reader looks for, without space around it; empty to stop looking. */
  readonly onSearch: (text: string) => void
}

/** Words to look for; they are looked for when the reader says so, not with each letter. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value)
  const words = useRecordWords()
  const id = useId()
  return (
    <search>
      <form
        className={css.search}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(text.trim())
        }}
      >
        <label className={controls.label} htmlFor={id}>
          {label}
        </label>
        <div className={css.searchLine}>
          <input
            id={id}
            type="search"
            className={css.searchInput}
            value={text}
            maxLength={LONGEST_TEXT}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className={controls.button}>
            {words.search}
          </button>
        </div>
      </form>
    </search>
  )
}

/** What the API looks for at most. */
const LONGEST_TEXT = 200
