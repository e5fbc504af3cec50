import type { Client } from 'pg'
import { OperatorError } from '../operator-error.ts'
import { type DemoCalendar, FIRST_DAY } from './demo-calendar.ts'
import { demoId } from './demo-id.ts'

const DEMO_KEY = 'demo'

/** Same in every run, so that addresses of the council stay good. */
const COUNCIL_ID = demoId('council', 1, 0)

/**
 * Writes the row of the synthetic council and answers its id.
 * @throws OperatorError BAD_CONFIGURATION when a council that is not synthetic has its key.
 */
export async function writeCouncil(client: Client, { madeAt }: DemoCalendar): Promise<string> {
  const { rows } = await client.query<{ id: string; synthetic: boolean }>(UPSERT, [
    COUNCIL_ID,
    DEMO_KEY,
    'Synthetic demonstration council (made-up data)',
    'Sintetik nümayiş şurası (uydurma məlumatlar)',
    'Синтетический демонстрационный совет (вымышленные данные)',
    FIRST_DAY,
    madeAt,
  ])
  const [council] = rows
  if (council?.synthetic) return council.id
  throw new OperatorError(
    'BAD_CONFIGURATION',
    `The council with the key "${DEMO_KEY}" is not marked as synthetic, so it was left alone.`,
    'Give that council another key, then try again.',
  )
}

/** The council is a body among bodies, and it advises one: known once the bodies are written. */
export async function tieCouncilToBodies(client: Client, councilId: string, body: string, advised: string) {
  await client.query('UPDATE council SET organization_id = $2, advises_id = $3 WHERE id = $1', [
    councilId,
    body,
    advised,
  ])
}

const UPSERT = `
  INSERT INTO council (id, key, name_en, name_az, name_ru, synthetic, established_on, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, true, $6, $7, $7)
  ON CONFLICT (key) DO UPDATE
    SET name_en = excluded.name_en, name_az = excluded.name_az, name_ru = excluded.name_ru,
        established_on = excluded.established_on,
        created_at = excluded.created_at, updated_at = excluded.updated_at
    WHERE council.synthetic
  RETURNING id, synthetic`
