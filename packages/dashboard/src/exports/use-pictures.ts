import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale.tsx'
import { pngFile, svgFile } from './picture/picture-files.ts'
import { saveFile } from './picture/save-file.ts'
import { whenDrawn } from './picture/when-drawn.ts'
import { withoutPointer } from './picture/without-pointer.ts'

/** Pictures of a block as it is drawn now, signed with where it is found. */
export function usePictures(block: RefObject<HTMLElement | null>, name: string) {
  const { site } = useMessages()
  /** Rejects when the browser cannot draw it. */
  const savePicture = async (format: 'png' | 'svg') => {
    if (block.current === null) return
    const { current } = block
    await whenDrawn(current)
    const signature = `${site.name} · ${location.origin}${location.pathname}${location.search}`
    const file = await withoutPointer(current, async () =>
      format === 'svg' ? svgFile(current, signature) : pngFile(current, signature),
    )
    saveFile(file, `${name}.${format}`)
  }
  return { savePicture }
}
