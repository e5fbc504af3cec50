import { expect, it } from 'vitest'
import { exact, notReported } from '../../../figures/test-cells.ts'
import type { Answer, AnswerMember } from '../answer.ts'
import { tableModel } from './table-model.ts'

const member = (code: string, kind: AnswerMember['kind'] = 'CATEGORY'): AnswerMember => ({
  code,
  kind,
  label: code,
  period: null,
  region: null,
})
const [y2016, notDated] = [member('2016', 'PERIOD'), member('NOT_DATED', 'NOT_DATED')]
const [training, meeting] = [member('TRAINING'), member('COUNCIL_MEETING')]
const figures = (value: number | null) => [
  { figure: value === null ? notReported : exact(value), compared: null, verdict: null },
]

/** One training and two meetings in 2016, and four meetings of which nobody knows the day. */
const answer: Pick<Answer, 'axes' | 'metrics' | 'rows'> = {
  axes: [
    { code: 'YEAR', kind: 'TIME', label: 'year', members: [y2016, notDated] },
    { code: 'MEETING_KIND', kind: 'CATEGORY', label: 'kind of event', members: [training, meeting] },
  ],
  metrics: [
    {
      code: 'EVENTS_HELD',
      label: 'Events held',
      unit: 'EVENT',
      additive: true,
      total: { figure: exact(7), compared: null, verdict: null },
      straddling: { count: 0, words: '' },
      axisTotals: [
        [exact(3), exact(4)],
        [exact(1), exact(6)],
      ],
    },
  ],
  rows: [
    { members: [y2016, training], figures: figures(1) },
    { members: [y2016, meeting], figures: figures(2) },
    { members: [notDated, meeting], figures: figures(4) },
  ],
}

const shown = (across: string) => {
  const { columns, rows } = tableModel(answer, across)
  return {
    columns: columns.map(({ id, total }) => [id, total.figure.value]),
    rows: rows.map(({ members, cells }) => [
      members.map(({ code }) => code).join(),
      ...cells.map((cell) => cell?.figure.value ?? null),
    ]),
  }
}

it('has a row for each row of the answer', () => {
  expect(shown('')).toEqual({
    columns: [['EVENTS_HELD', 7]],
    rows: [
      ['2016,TRAINING', 1],
      ['2016,COUNCIL_MEETING', 2],
      ['NOT_DATED,COUNCIL_MEETING', 4],
    ],
  })
})

it('lays one axis across, with the totals of its members, and leaves empty what the answer does not have', () => {
  expect(shown('MEETING_KIND')).toEqual({
    columns: [
      ['EVENTS_HELD.TRAINING', 1],
      ['EVENTS_HELD.COUNCIL_MEETING', 6],
    ],
    rows: [
      ['2016', 1, 2],
      ['NOT_DATED', null, 4],
    ],
  })
})

it('names the records of a cell in the order of the axes, whichever lies across', () => {
  const { rows } = tableModel(answer, 'YEAR')
  expect(rows[1]?.cells[0]?.panel).toEqual({
    kind: 'CELL',
    metric: 'EVENTS_HELD',
    axis: 'YEAR',
    member: '2016',
    across: [{ axis: 'MEETING_KIND', member: 'COUNCIL_MEETING' }],
  })
})

it('stays as it is where the axis to lay across is not asked', () => {
  expect(shown('DISTRICT')).toEqual(shown(''))
})
