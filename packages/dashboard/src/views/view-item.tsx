import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import controls from '../controls/controls.module.css'
import { usePageWords } from '../i18n/use-page-words.ts'
import { NameForm } from './name-form.tsx'
import { addressIn, type SavedView } from './saved-views.ts'
import css from './views.module.css'
import { VIEW_WORDS } from './words.ts'

interface ViewItemProps {
  readonly view: SavedView
  readonly onOpen: () => void
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
}

/** One saved view: the link to it, and what can be done with it. */
export function ViewItem({ view, onOpen, onRename, onRemove }: ViewItemProps) {
  const words = usePageWords(VIEW_WORDS)
  const language = new URLSearchParams(useSearch()).get('lang')
  const [isRenamed, setRenamed] = useState(false)
  const rename = (name: string) => {
    onRename(name)
    setRenamed(false)
  }
  if (isRenamed) {
    return (
      <li>
        <NameForm label={words.newName} name={view.name} action={words.save} onName={rename} />
      </li>
    )
  }
  return (
    <li className={css.view}>
      <Link href={addressIn(language, view)} onClick={onOpen}>
        {view.name}
      </Link>
      <button
        type="button"
        className={controls.quiet}
        aria-label={words.renameOf(view.name)}
        onClick={() => setRenamed(true)}
      >
        {words.rename}
      </button>
      <button
        type="button"
        className={controls.quiet}
        aria-label={words.removeOf(view.name)}
        onClick={onRemove}
      >
        {words.remove}
      </button>
    </li>
  )
}
