import { changesSince, type Progress, type Session } from '@council-outcomes/db'
import { buildCells } from '../cells/build-cells.ts'
import type { CellBase } from '../cells/cell-base.ts'
import { standInsIn } from '../cells/cell-frame.ts'
import { readCouncils } from '../reference/read-councils.ts'
import { readDivisions } from '../reference/read-divisions.ts'
import { divisionToday, termsOf, todayOf } from '../reference/today.ts'
import { readVersion } from './base-version.ts'

/** Makes the columns from the records that the session sees. */
export async function buildBase(session: Session, now: Date, progress: Progress): Promise<CellBase> {
  const { snapshot: state } = await changesSince(session, null)
  const councils = await readCouncils(session)
  const divisions = await readDivisions(session)
  const plan = {
    standIns: standInsIn(divisions, divisionToday({ councils, divisions }, now)),
    terms: termsOf(councils),
    today: todayOf(councils, now),
  }
  const cells = await buildCells(session, plan, (records) => {
    progress(`  ${records.toLocaleString('en')} records`)
  })
  return { state, version: await readVersion(session), ...cells }
}
