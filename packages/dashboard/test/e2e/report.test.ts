import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('the report of a term', (visit) => {
  const open = (query = '') => visit.open(`/report${query}`)
  const chapter = (name: string) => visit.page.getByRole('region', { name })

  it('has every figure of the article in its words, with qualifier and unit', async () => {
    await open('?period=sms-term-1')
    const text = ((await visit.page.getByRole('article').first().textContent()) ?? '').replaceAll(
      /\[\d+\]/g,
      '',
    )
    for (const figure of [
      'elected on 20 May 2015',
      'the council held 12 meetings',
      'the council made 27 proposals',
      'Azerbaijani language course – 157 persons',
      'medical help – 138 persons',
      'help with schooling – about 300 children',
      'humanitarian help – 500',
      'more than 200 press outlets published about the council',
      '12 meetings of the council in two years',
      'refugees and asylum seekers',
      'National Action Plan on promoting open government 2012-2015',
    ]) {
      expect(text).toContain(figure)
    }
  })

  it('says what the record cannot tell in more detail', async () => {
    await open('?period=sms-term-1')
    const gaps = chapter('What the record cannot say')
    for (const point of [
      'Of 12 meetings, 11 meetings are not dated one by one.',
      'What became of 27 proposals is not known.',
      'known by kind of help, but not by region: from about 300 to about 595 persons and 500 families.',
      'There is no exact total of from about 300 to about 595 persons',
      'No document lists more than 200 press outlets by name.',
    ]) {
      await gaps.getByText(point).waitFor()
    }
    await gaps.getByRole('row', { name: /Medical assistance to 138 refugees/ }).waitFor()
  })

  it('leads from a figure to its records, and from a note to its document', async () => {
    await open('?period=sms-term-1')
    await chapter('Assistance').getByRole('button', { name: '500 families' }).first().click()
    await visit.page
      .getByRole('dialog')
      .getByText('Humanitarian assistance to 500 refugee families')
      .waitFor()
    await visit.page.keyboard.press('Escape')
    const note = chapter('Press and partners').getByRole('link').first()
    const anchor = await note.getAttribute('href')
    const source = visit.page.locator(anchor ?? '')
    await expect
      .poll(() => source.textContent())
      .toContain('Paragraph on public relations: more than 200 press outlets')
  })

  it('is asked in one question', async () => {
    const asked = visit.questions()
    await open('?period=sms-term-1')
    expect(asked.filter((question) => question.includes('query Report('))).toHaveLength(1)
  })

  it('says so when nothing is recorded', async () => {
    await open('?period=2012')
    await visit.page.getByText('In 2012 no meeting of the council is recorded.').waitFor()
    await visit.page.getByText('No term of the council is recorded in this time.').waitFor()
  })

  it('speaks Azerbaijani and Russian', async () => {
    await open('?period=sms-term-1&lang=az')
    await visit.page.getByText('Birinci çağırış dövründə şura 12 iclas').waitFor()
    await open('?period=sms-term-1&lang=ru')
    await visit.page.getByText('За первый созыв совет провёл 12 заседаний').waitFor()
  })

  it('is offered as a file whose every sheet says of what it is', async () => {
    await open('?period=2016&region=ER-BA')
    const file = visit.page.getByRole('link', { name: 'Save as PDF' })
    await expect
      .poll(() => file.getAttribute('href'))
      .toBe('/report.pdf?period=2016&region=ER-BA&council=sms&lang=en')
    const margins = await visit.page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return ['council', 'about', 'as-of'].map((part) => style.getPropertyValue(`--paper-${part}`))
    })
    expect(margins[0]).toBe('"Public Council under the State Migration Service"')
    expect(margins[1]).toMatch(/^"2016 · .*Baku.*"$/)
    expect(margins[2]).toMatch(/^"As of \d+ \w+ \d{4}\."$/)
    const printed = await fetch(visit.addressOf('/report.pdf?period=2016&lang=en'))
    expect(printed.status).toBe(200)
    expect(decodeURIComponent(printed.headers.get('content-disposition') ?? '')).toContain(
      'Report Public Council under the State Migration Service – 2016 – en.pdf',
    )
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open('?period=all')
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([390, 1280])('needs no scrolling sideways at %i px', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    await open('?period=sms-term-1&lang=ru')
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
