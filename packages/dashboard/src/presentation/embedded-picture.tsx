import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useMessages } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import css from './presentation.module.css'
import { PRESENTATION_WORDS } from './words.ts'

/** Where the one block goes that is shown; null for a page, which shows all. */
const EmbedRoomContext = createContext<HTMLElement | null>(null)

export function useEmbedRoom(): HTMLElement | null {
  return useContext(EmbedRoomContext)
}

/** The picture of a page, asked and drawn as always but out of sight: the block that the address names steps out of it. */
export function EmbeddedPicture({ children }: { readonly children: ReactNode }) {
  const [room, setRoom] = useState<HTMLElement | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const words = usePageWords(PRESENTATION_WORDS)
  const { site } = useMessages()
  // After each drawing: another period may have brought the block, or taken it.
  useEffect(() => setEmpty(room?.childElementCount === 0))
  return (
    <>
      <div ref={setRoom} className={css.room} />
      {isEmpty && (
        <>
          <h1 className={css.none}>{site.name}</h1>
          <p>{words.noBlock}</p>
        </>
      )}
      <EmbedRoomContext value={room}>
        <div hidden>{children}</div>
      </EmbedRoomContext>
    </>
  )
}
