import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('what a reader takes along of a block', (visit) => {
  const block = (title: RegExp) => visit.page.getByRole('article', { name: title })
  const menuOf = (title: RegExp) => block(title).getByRole('button', { name: 'Take away' })
  const item = (name: string | RegExp) => visit.page.getByRole('menuitem', { name })

  async function saved(title: RegExp, way: RegExp) {
    await menuOf(title).click()
    const [download] = await Promise.all([visit.page.waitForEvent('download'), item(way).click()])
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
  }

  it('is the figures of the block for a spreadsheet, with what they rest on', async () => {
    await visit.open('/meetings?period=2016')
    const csv = await saved(/event/, /CSV/)
    expect(csv.name).toBe('sms-events-held-2016.csv')
    expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.content.toString()).toContain('Information session')
    expect(csv.content.toString()).toMatch(/As of,"?2\d{3}-/)
    const xlsx = await saved(/event/, /Excel/)
    expect(xlsx.content.subarray(0, 2).toString()).toBe('PK')
  })

  it('is an SVG of its own, with title, scope, source, time and definition', async () => {
    await visit.open('/')
    const { name, content } = await saved(/11 of the 12 meetings/, /SVG/)
    expect(name).toBe('sms-meetings-held-time-sms-term-1.svg')
    const words = await visit.page.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
      const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)
      // A number stays on one line with its unit.
      return texts.join(' ').replaceAll('\u00a0', ' ')
    }, content.toString())
    expect(words).toMatch(/11 of the 12 meetings have no date; the only dated one is in Q4 2016/)
    expect(words).toMatch(/First term, 20 May 2015 – 30 Jun 2017 · All regions/)
    expect(words).toMatch(/Source: State Migration Service. As of .* Counted by definition 1./)
    expect(content.toString()).not.toMatch(/var\(|light-dark|color-mix|foreignObject|class=/)
  })

  it.each([/11 of the 12 meetings/, /Baku is the only region/])(
    'is a PNG that looks as the block does: %s',
    async (title) => {
      await visit.open('/')
      const [svg, png] = [await saved(title, /SVG/), await saved(title, /PNG/)]
      const sides = /viewBox="0 0 (\d+) (\d+)"/.exec(svg.content.toString())
      const seen = await visit.page.evaluate(async (base64) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const { width, height } = image
        const canvas = new OffscreenCanvas(width, height).getContext('2d')
        canvas?.drawImage(image, 0, 0)
        const isDark = (x: number, y: number) => (canvas?.getImageData(x, y, 1, 1).data[0] ?? 255) < 90
        let dark = 0
        // Where the title stands, at two dots to a pixel.
        for (let y = 40; y < 110; y += 1) for (let x = 50; x < 400; x += 1) dark += isDark(x, y) ? 1 : 0
        return { width, height, dark }
      }, png.content.toString('base64'))
      expect([seen.width, seen.height]).toEqual([Number(sides?.[1]) * 2, Number(sides?.[2]) * 2])
      expect(seen.dark).toBeGreaterThan(1_000)
    },
  )

  it('is on paper nothing but the block', async () => {
    await visit.open('/')
    await visit.page.evaluate(() => {
      window.print = () => undefined
    })
    await menuOf(/11 of the 12 meetings/).click()
    await item('Print this alone').click()
    await visit.page.emulateMedia({ media: 'print' })
    await block(/Council meetings were the most frequent/).waitFor({ state: 'hidden' })
    await expect.poll(() => block(/11 of the 12 meetings/).isVisible()).toBe(true)
    await expect.poll(() => visit.page.getByRole('banner').isVisible()).toBe(false)
    await visit.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await block(/Council meetings were the most frequent/).waitFor()
  })

  it('leads to the page where its question goes on', async () => {
    await visit.open('/')
    await menuOf(/11 of the 12 meetings/).click()
    await expect
      .poll(() => item('Open in Explore').getAttribute('href'))
      .toBe('/explore?council=sms&metrics=MEETINGS_HELD&period=sms-term-1&grain=QUARTER&lang=en')
  })

  it('is reached and left with the keyboard, and axe finds nothing wrong with it', async () => {
    await visit.open('/')
    await menuOf(/11 of the 12 meetings/).focus()
    await visit.page.keyboard.press('Enter')
    await item(/CSV/).waitFor()
    expect(await axeViolations(visit.page)).toEqual([])
    await visit.page.keyboard.press('Escape')
    await item(/CSV/).waitFor({ state: 'detached' })
    await visit.focused(menuOf(/11 of the 12 meetings/))
  })
})
