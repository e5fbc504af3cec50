import { useState } from 'react'
import controls from '../../../controls/controls.module.css'
import { useExploreWords } from '../words.ts'
import css from './programs.module.css'

interface CopyButtonProps {
  readonly label: string
  readonly text: () => string
}

/** Puts a text on the clipboard, and says whether that worked: browsers allow it on secure addresses only. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const words = useExploreWords()
  const [state, setState] = useState<'NEW' | 'COPIED' | 'REFUSED'>('NEW')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('COPIED')
    } catch {
      setState('REFUSED')
    }
  }
  return (
    <span className={css.copy}>
      <button type="button" className={controls.quiet} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className={css.copied}>
        {state === 'COPIED' && words.copied}
        {state === 'REFUSED' && words.notCopied}
      </span>
    </span>
  )
}
