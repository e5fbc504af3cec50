import { expect, it } from 'vitest'
import { runningNotes } from './running-notes.ts'

const column = (index: number, foot: number, note: string | null = null) => ({
  id: `${index}`,
  box: { x: index * 20, y: 0, width: 20, height: 100 },
  foot,
  note,
})

it('says nothing of periods that are over', () => {
  expect(runningNotes([column(0, 50), column(1, 40)])).toEqual([])
})

it('clears only the columns that the note crosses', () => {
  const notes = runningNotes([column(0, 5), column(1, 90), column(2, 30), column(3, 80, 'so far')])
  expect(notes).toMatchObject([{ anchor: 'END', x: 80, y: 30, leader: { x: 70, to: 80 } }])
})

it('draws no leader to a bar right below it', () => {
  expect(runningNotes([column(0, 50, 'so far')])).toMatchObject([{ anchor: 'END', y: 50, leader: null }])
})
