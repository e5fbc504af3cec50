import { describe, expect, it } from 'vitest'
import { cell, exact, notReported } from '../../figures/test-cells.ts'
import { fatesOf, pipelineOf, unknownOf } from './pipeline.ts'

const codesOf = (cells: readonly { readonly member: { readonly code: string } }[]) =>
  cells.map(({ member }) => member.code)

const set = {
  cells: [
    cell('IMPLEMENTED', exact(2)),
    cell('UNKNOWN', exact(3)),
    cell('SUBMITTED', exact(4)),
    cell('REJECTED', notReported),
    cell('DRAFTED', exact(1)),
  ],
  rest: [cell('NOT_SPECIFIED', exact(5))],
  total: exact(15),
}

describe('the pipeline of proposals', () => {
  it('goes from drafted to implemented, whatever is the largest', () => {
    expect(codesOf(pipelineOf(set).cells)).toEqual(['DRAFTED', 'SUBMITTED', 'REJECTED', 'IMPLEMENTED'])
  })

  it('keeps those of unknown fate apart, beside those whose status no document names', () => {
    expect(codesOf(pipelineOf(set).rest)).toEqual(['UNKNOWN', 'NOT_SPECIFIED'])
    expect(unknownOf(set)).toEqual(['3', '5'])
  })

  it('has nothing apart where everything is known', () => {
    const known = { cells: [cell('ACCEPTED', exact(2)), cell('UNKNOWN', notReported)], rest: [] }
    expect(unknownOf({ ...known, total: exact(2) })).toEqual([])
  })

  it('tells the best end first and leaves out what nobody recorded', () => {
    expect(fatesOf(set)).toEqual([
      { stage: 'IMPLEMENTED', number: '2' },
      { stage: 'SUBMITTED', number: '4' },
      { stage: 'DRAFTED', number: '1' },
    ])
  })
})
