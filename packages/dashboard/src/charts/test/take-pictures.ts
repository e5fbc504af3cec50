import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { startGallery } from './gallery-page.ts'
import { pictureName } from './kept-pictures.ts'

/** In px. What reaches lower is cut, so that a thousand rows make no picture of a thousand rows. */
const VIEW = { width: 760, height: 900 }

const THEMES = ['light', 'dark'] as const

/** Every case of the gallery in both themes, by the name of its picture. */
export async function takePictures(executablePath: string): Promise<ReadonlyMap<string, PNG>> {
  const gallery = await startGallery(executablePath, hashOf('Full, with a running period'), {
    viewport: VIEW,
    reducedMotion: 'reduce',
  })
  try {
    const titles = await gallery.page.locator('header a').allTextContents()
    const pictures = new Map<string, PNG>()
    for (const title of titles) {
      await show(gallery.page, title)
      for (const theme of THEMES) {
        await gallery.page.evaluate(
          (name) => document.documentElement.setAttribute('data-theme', name),
          theme,
        )
        pictures.set(pictureName(title, theme), await picture(gallery.page))
      }
    }
    return pictures
  } finally {
    await gallery.close()
  }
}

function hashOf(title: string): string {
  return `#${encodeURIComponent(title)}`
}

/** Shows one case alone, so that no pixel of it depends on another, and waits until it is drawn. */
async function show(page: Page, title: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, hashOf(title))
  await page.locator(`[data-case="${title}"]`).waitFor()
  // The words of a slow answer come late.
  await page.locator('[data-case] [role="status"]:empty').waitFor({ state: 'detached' })
  await page.evaluate(async () => {
    await document.fonts.ready
    // A chart draws itself again when it has measured its room.
    for (let last = '', same = 0; same < 4; ) {
      await new Promise(requestAnimationFrame)
      const drawn = document.body.innerHTML
      same = drawn === last ? same + 1 : 0
      last = drawn
    }
  })
}

async function picture(page: Page): Promise<PNG> {
  const { x, y, width, height } = (await page.locator('[data-case]').boundingBox()) ?? { ...VIEW, x: 0, y: 0 }
  const clip = { x, y, width, height: Math.min(height, VIEW.height - y) }
  return PNG.sync.read(await page.screenshot({ clip, animations: 'disabled', scale: 'css' }))
}
