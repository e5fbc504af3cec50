import { expect, it } from 'vitest'
import * as charts from '../index.ts'
import { pictureName } from '../test/kept-pictures.ts'
import { allCases } from './all-cases.ts'
import { type Cell, caseMatrix, STATES } from './case-matrix.ts'

const kinds = Object.keys(caseMatrix)
const cells = Object.values(caseMatrix).flatMap((states) => Object.values<Cell>(states))

it('has every kind of chart', () => {
  const components = Object.keys(charts).filter((name) => /^[A-Z]/.test(name))
  expect(components.filter((name) => !kinds.includes(name))).toEqual([])
})

it('has every kind in every state, or says why not', () => {
  for (const states of Object.values(caseMatrix)) {
    expect(Object.keys(states).toSorted()).toEqual([...STATES].toSorted())
  }
})

it('names only cases that are in the gallery', () => {
  const named = cells.filter((cell) => typeof cell === 'string')
  expect(named.filter((title) => !(title in allCases))).toEqual([])
})

it('gives each case a picture of its own name', () => {
  const names = Object.keys(allCases).map((title) => pictureName(title, 'light'))
  expect(new Set(names).size).toBe(names.length)
})
