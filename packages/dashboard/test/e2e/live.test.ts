import type { Route } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { describeVisit } from './visit.ts'

describeVisit('the page and the record', (visit) => {
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()
  const notice = () => visit.page.getByRole('status').filter({ hasText: 'The record changed' })

  /** Makes of the product one whose record says other things from now on, as the page sees it. */
  async function change(version: string, meetings: string) {
    await visit.page.unroute('**/graphql')
    await visit.page.route('**/graphql', async (route) => {
      const answer = await route.fetch()
      const headers = { ...answer.headers(), 'x-data-version': version }
      const body = (await answer.text()).replaceAll('12 meetings', `${meetings} meetings`)
      await route.fulfill({ response: answer, headers, body })
    })
    await visit.page.unroute('**/changes')
    await visit.page.route('**/changes', tell(version))
  }

  // An answer may still be on its way through a route when its page closes.
  afterEach(() => visit.page.unrouteAll({ behavior: 'ignoreErrors' }))

  const tell = (version: string) => (route: Route) =>
    route.fulfill({
      contentType: 'text/event-stream',
      body: `id: ${version}\nevent: version\ndata: {}\n\n`,
    })

  it('asks its question once more when the record changed, and says so', async () => {
    await visit.page.route('**/changes', (route) => route.abort())
    await visit.open('/')
    await headline(/12 meetings/)
    const asked = visit.questions()
    await change('one', '13')
    await headline(/13 meetings/)
    await notice()
      .getByText(/as of \d\d:\d\d/)
      .waitFor()
    expect(asked.filter((question) => question.includes('"Overview"'))).toHaveLength(1)
    expect(asked).toHaveLength(1)
  })

  it('does not ask again while it hears of the data that it has', async () => {
    await visit.page.route('**/changes', (route) => route.abort())
    await visit.open('/')
    await change('one', '13')
    await headline(/13 meetings/)
    const asked = visit.questions()
    await visit.page.waitForRequest('**/changes')
    await visit.page.waitForRequest('**/changes')
    expect(asked).toEqual([])
  })

  it('shows on every page what the record says now, though it was read before', async () => {
    await visit.page.route('**/changes', (route) => route.abort())
    await visit.open('/meetings')
    await visit.page.getByRole('link', { name: 'Overview' }).click()
    await headline(/12 meetings/)
    await visit.page.goBack()
    await change('one', '13')
    await notice().waitFor()
    await visit.page.goForward()
    await headline(/13 meetings/)
  })

  it('listens only while the tab is in sight', async () => {
    await visit.open('/')
    const listens = visit.page.waitForRequest('**/changes')
    await visit.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    let heard = false
    void listens.then(() => {
      heard = true
    })
    await visit.page.waitForTimeout(3_000)
    expect(heard).toBe(false)
    await visit.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await listens
  })

  it('asks again by itself when a server that failed is heard again', async () => {
    await visit.page.route('**/changes', (route) => route.abort())
    await visit.open('/?period=2016')
    await visit.kept('Overview')
    await visit.page.route('**/graphql', (route) => route.abort())
    await visit.page.goto(visit.addressOf('/?period=2016'))
    await visit.page.getByRole('alert').getByText('You still see the figures of').waitFor()
    await headline(/In 2016 the council/)
    await change('one', '13')
    await visit.page.getByRole('alert').waitFor({ state: 'detached' })
  })
})
