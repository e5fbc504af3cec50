import { embeddedFonts } from './embedded-fonts.ts'
import { pictureOfElement } from './picture-of-element.ts'

/** The block as an SVG file. */
export function svgFile(block: HTMLElement, signature: string): Blob {
  const text = new XMLSerializer().serializeToString(pictureOfElement(block, { signature }))
  return new Blob([text], { type: 'image/svg+xml' })
}

/** The block as a PNG file, two dots to a pixel, in the fonts of the page. */
export async function pngFile(block: HTMLElement, signature: string): Promise<Blob> {
  const picture = pictureOfElement(block, { signature, style: await embeddedFonts() })
  const { width, height } = picture.viewBox.baseVal
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`
  await image.decode()
  const canvas = new OffscreenCanvas(width * DENSITY, height * DENSITY)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.convertToBlob({ type: 'image/png' })
}

const DENSITY = 2
