import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { questionCode } from './question-code.ts'

const input = { council: "people's", metrics: ['EVENTS_HELD' as const], period: { code: '2016' } }
const code = questionCode({ input, locale: 'EN', origin: 'http://localhost:4000' })

it('is a query of the API', () => {
  const schema = buildSchema(
    readFileSync(new URL('../../../../../api/schema.graphql', import.meta.url), 'utf8'),
  )
  expect(validate(schema, parse(code.query))).toEqual([])
})

it('is a command that a shell reads as it is meant, quotation marks too', () => {
  const script = `curl() { printf '%s' "$5"; }\n${code.curl}`
  const body = JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))
  expect(body).toEqual({ query: code.query, variables: { input, locale: 'EN' } })
  expect(JSON.parse(code.variables)).toEqual(body.variables)
})

it('is a module that asks the same', () => {
  expect(code.typescript).toContain(code.query)
  expect(code.typescript).toContain(`const variables = ${code.variables}`)
  expect(code.typescript).toContain('fetch("http://localhost:4000/graphql"')
})
