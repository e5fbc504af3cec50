import { type FormEvent, useId, useState } from 'react'
import controls from '../../controls/controls.module.css'
import { useOwnAddress } from './address/own-address.ts'
import css from './explore.module.css'
import { CopyButton } from './programs/copy-button.tsx'
import { useExploreWords } from './words.ts'

/** Gives the question a name that its address carries, and copies the address for a colleague. */
export function NameForm() {
  const words = useExploreWords()
  const [{ name }, setOwn] = useOwnAddress()
  const [written, setWritten] = useState(name)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void setOwn({ name: written.trim() })
  }
  return (
    <form className={css.name} onSubmit={submit}>
      <label htmlFor={id}>{words.name}</label>
      <div className={css.nameLine}>
        <input
          id={id}
          value={written}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={({ target }) => setWritten(target.value)}
        />
        <button type="submit" className={controls.quiet} disabled={written.trim() === name}>
          {words.keepName}
        </button>
        <CopyButton label={words.copyAddress} text={() => window.location.href} />
      </div>
      <p className={css.hint}>{words.nameHint}</p>
    </form>
  )
}

/** In characters: a heading, not a story. */
const LONGEST_NAME = 120
