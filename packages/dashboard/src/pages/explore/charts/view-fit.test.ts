import { expect, it } from 'vitest'
import { VIEWS } from '../address/own-address.ts'
import type { Answer, AnswerAxis } from '../answer.ts'
import { unfitFor } from './view-fit.ts'

function axis(kind: AnswerAxis['kind'], length: number): AnswerAxis {
  const code = kind === 'TIME' ? 'MONTH' : kind === 'REGION' ? 'ECONOMIC_REGION' : 'MEETING_KIND'
  const members = Array.from({ length }, (_, index) => ({
    code: `${index}`,
    kind:
      kind === 'TIME' ? ('PERIOD' as const) : kind === 'REGION' ? ('REGION' as const) : ('CATEGORY' as const),
    label: `${index}`,
    period: null,
    region: kind === 'REGION' ? { id: `${index}`, tile: { row: 1, column: index } } : null,
  }))
  return { code, kind, label: code, members }
}

const metric = (additive: boolean) => ({ additive }) as Answer['metrics'][number] // No more is looked at.

function fitting(axes: readonly AnswerAxis[], additive = true) {
  return VIEWS.filter((view) => unfitFor(view, { axes, metrics: [metric(additive)] }) === null)
}

it.each([
  ['nothing', [], ['table']],
  ['time', [axis('TIME', 12)], ['table', 'bars', 'lines']],
  ['economic regions', [axis('REGION', 14)], ['table', 'bars', 'map']],
  ['kinds', [axis('CATEGORY', 8)], ['table', 'bars']],
  ['time and kinds', [axis('TIME', 12), axis('CATEGORY', 8)], ['table', 'bars', 'lines', 'heat']],
  ['regions and kinds', [axis('REGION', 14), axis('CATEGORY', 8)], ['table', 'heat']],
  ['a thousand days', [axis('TIME', 1000)], ['table']],
  ['time and many places', [axis('TIME', 30), axis('REGION', 80)], ['table']],
])('an answer by %s fits these shapes', (_, axes, views) => {
  expect(fitting(axes)).toEqual(views)
})

it('stacks no parts that overlap', () => {
  const axes = [axis('TIME', 12), axis('CATEGORY', 3)]
  expect(unfitFor('bars', { axes, metrics: [metric(false)] })).toBe('OVERLAP')
  expect(fitting([axis('TIME', 12)], false)).toContain('bars')
})

it('maps economic regions although something was nowhere', () => {
  const regions = axis('REGION', 14)
  const online = { code: 'online', kind: 'REGION' as const, label: 'Online', period: null, region: null }
  expect(fitting([{ ...regions, members: [...regions.members, online] }])).toContain('map')
})
