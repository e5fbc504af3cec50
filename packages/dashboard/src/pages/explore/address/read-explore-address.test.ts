import { describe, expect, it } from 'vitest'
import { exploreSearch } from './explore-search.ts'
import { readExploreAddress } from './read-explore-address.ts'

describe('the address of the explore page', () => {
  it('asks the API what it says, of the council that is shown', () => {
    const address = readExploreAddress(
      'metrics=EVENTS_HELD&period=2016&grain=QUARTER&compare=last-year',
      'sms',
    )
    expect(address).toMatchObject({
      kind: 'ASKED',
      input: {
        council: 'sms',
        metrics: ['EVENTS_HELD'],
        period: { code: '2016' },
        grain: 'QUARTER',
        compare: 'SAME_PERIOD_LAST_YEAR',
      },
    })
  })

  it('leaves out of the question what the address does not say', () => {
    const address = readExploreAddress('metrics=EVENTS_HELD&order=descending', 'sms')
    expect(address.kind === 'ASKED' && address.input).toEqual({
      council: 'sms',
      metrics: ['EVENTS_HELD'],
      order: { direction: 'DESCENDING' },
    })
  })

  it('is empty while nothing is counted, and keeps what another page brought along', () => {
    expect(readExploreAddress('council=demo&period=2016&lang=az', 'sms')).toMatchObject({
      kind: 'EMPTY',
      asked: { council: 'demo', period: { code: '2016' } },
    })
  })

  it.each([
    ['metrics=EVENTS_HELD&grain=DECADE&view=bars', 'grain', 'metrics=EVENTS_HELD&view=bars'],
    ['metrics=EVENTS_HELD,NONSENSE&view=bars', 'metrics', 'view=bars&metrics=EVENTS_HELD'],
    ['metrics=EVENTS_HELD&limit=ten', 'limit', 'metrics=EVENTS_HELD'],
    ['metrics=EVENTS_HELD&filter.colours=red', 'filter.colours', 'metrics=EVENTS_HELD'],
  ])('says what is wrong with %s and offers the rest', (search, argument, without) => {
    const address = readExploreAddress(search, 'sms')
    if (address.kind !== 'WRONG') throw new Error('The address was read.')
    expect([address.fault.argument, decodeURIComponent(address.without)]).toEqual([argument, without])
  })

  it('shows another question as it showed the last, but none of its records', () => {
    const last = 'council=sms&metrics=EVENTS_HELD&view=bars&name=Q3&lang=az&panel=EVENTS_HELD'
    expect(exploreSearch({ council: 'sms', metrics: ['MEETINGS_HELD'] }, last)).toBe(
      'council=sms&metrics=MEETINGS_HELD&lang=az&view=bars&name=Q3',
    )
  })
})
