import { expect, test } from 'vitest'
import { useWorld } from './world.ts'

const refusal = useWorld()

test.each([
  ['audit_entry', 'actor'],
  ['change', 'entity'],
])('%s is only ever added to', async (table, column) => {
  for (const rewriting of [
    `UPDATE ${table} SET ${column} = 'y'`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table}`,
  ]) {
    expect(
      await refusal(async (w) => {
        await w.insert(table, {})
        await w.sql(rewriting)
      }),
    ).toBe(`${table}_insert_only`)
  }
  expect(await refusal((w) => w.insert(table, {}))).toBeNull()
})
