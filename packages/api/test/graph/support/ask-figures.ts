import { expect } from 'vitest'
import type { TestGraph } from './test-graph.ts'

/** One key figure of the first council. */
export async function askKpi<Data>(graph: TestGraph, args: string, fields: string): Promise<Data> {
  const { data, message } = await graph.ask<{ kpis: [Data] }>(
    `{ kpis(council: "sms", ${args}) { ${fields} } }`,
  )
  expect(message).toBeNull()
  return data.kpis[0]
}

/** An analysis of the first council. */
export async function askAnalysis<Data>(graph: TestGraph, input: string, fields: string): Promise<Data> {
  const { data, message } = await graph.ask<{ analyze: Data }>(
    `{ analyze(input: { council: "sms", ${input} }) { ${fields} } }`,
  )
  expect(message).toBeNull()
  return data.analyze
}
