import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('saved views', (visit) => {
  const open = async () => {
    await visit.page.getByRole('button', { name: 'Saved views' }).click()
    await visit.page.getByRole('dialog').waitFor()
  }
  const dialog = () => visit.page.getByRole('dialog')
  const link = (name: string) => dialog().getByRole('link', { name })

  it('are named, opened again from anywhere, renamed, deleted and taken back', async () => {
    await visit.open('/meetings?period=2016&lang=en')
    await open()
    await dialog().getByText('Nothing is saved yet.').waitFor()
    await dialog().getByRole('textbox').fill('Meetings of 2016')
    await visit.page.keyboard.press('Enter')
    await link('Meetings of 2016').waitFor()
    expect(await axeViolations(visit.page)).toEqual([])

    await visit.open('/?lang=az')
    await visit.page.getByRole('button', { name: 'Saxlanmış görünüşlər' }).click()
    await link('Meetings of 2016').click()
    await dialog().waitFor({ state: 'detached' })
    await visit.page.waitForURL('**/meetings?period=2016&lang=az')

    await visit.open('/?lang=en')
    await open()
    await dialog().getByRole('button', { name: 'Rename “Meetings of 2016”' }).click()
    await dialog().getByRole('textbox', { name: 'New name' }).fill('The year 2016')
    await dialog().getByRole('button', { name: 'Save', exact: true }).click()
    await dialog().getByRole('button', { name: 'Delete “The year 2016”' }).click()
    await link('The year 2016').waitFor({ state: 'detached' })
    const undo = dialog().getByRole('button', { name: 'Take it back' })
    await visit.focused(undo)
    await visit.page.keyboard.press('Enter')
    await link('The year 2016').waitFor()
  })

  it('are not called saved where the browser keeps nothing', async () => {
    await visit.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await visit.open('/?lang=en')
    await open()
    await dialog().getByRole('button', { name: 'Save this view' }).click()
    await dialog().getByRole('alert').getByText('This browser does not let us save views.').waitFor()
  })
})
