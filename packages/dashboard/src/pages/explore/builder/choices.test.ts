import { expect, it } from 'vitest'
import { type Choices, metricWithout, withMetrics } from './choices.ts'

const choices: Choices = {
  metrics: [
    metric('EVENTS_HELD', ['MEETING_KIND']),
    metric('PERSONS_ASSISTED', ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP']),
    metric('FAMILIES_ASSISTED', ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP']),
  ],
  available: null,
}

function metric(
  code: 'EVENTS_HELD' | 'PERSONS_ASSISTED' | 'FAMILIES_ASSISTED',
  dimensions: readonly never[] | readonly ('MEETING_KIND' | 'ASSISTANCE_TYPE' | 'BENEFICIARY_GROUP')[],
) {
  return { code, label: code, dimensions } as Choices['metrics'][number] // Only the mark of its fragment is missing.
}

it('names a metric that a dimension cannot split', () => {
  expect(metricWithout('MEETING_KIND', ['EVENTS_HELD', 'PERSONS_ASSISTED'], choices)?.code).toBe(
    'PERSONS_ASSISTED',
  )
  expect(metricWithout('ASSISTANCE_TYPE', ['FAMILIES_ASSISTED', 'PERSONS_ASSISTED'], choices)).toBeNull()
})

it('leaves out what another metric does not have, and nothing else', () => {
  const asked = {
    council: 'sms',
    metrics: ['PERSONS_ASSISTED'],
    grain: 'YEAR',
    by: ['ASSISTANCE_TYPE'],
    filter: { beneficiaryGroups: ['refugees'], notAssistanceTypes: ['medical'], qualifiers: ['EXACT'] },
    order: { metric: 'PERSONS_ASSISTED', direction: 'DESCENDING' },
    top: { count: 3, by: 'ASSISTANCE_TYPE' },
  } as const
  expect(withMetrics(asked, ['PERSONS_ASSISTED', 'FAMILIES_ASSISTED'], choices)).toEqual({
    ...asked,
    metrics: ['PERSONS_ASSISTED', 'FAMILIES_ASSISTED'],
  })
  expect(withMetrics(asked, ['EVENTS_HELD'], choices)).toEqual({
    council: 'sms',
    metrics: ['EVENTS_HELD'],
    grain: 'YEAR',
    by: [],
    filter: { qualifiers: ['EXACT'] },
    order: null,
    top: null,
  })
})
