import type { Client } from 'pg'
import type { Progress } from '../progress.ts'
import { withClient } from '../with-client.ts'
import { inBulkTransaction, readWhole } from './bulk-transaction.ts'
import { copyRows, type TableRows } from './copy-rows.ts'
import { coverages } from './coverages.ts'
import { tieCouncilToBodies, writeCouncil } from './demo-council.ts'
import { checkDemoOptions, type DemoOptions } from './demo-options.ts'
import { meetings, planMeetings } from './meetings.ts'
import { organizationIds, organizations } from './organizations.ts'
import { press } from './press.ts'
import { proceedings } from './proceedings.ts'
import { agreements, projects } from './projects.ts'
import { proposals } from './proposals.ts'
import { readRecorded } from './recorded.ts'
import { readReference } from './reference.ts'
import { removeRecords } from './remove-demo.ts'
import { reportedTotals } from './reported-totals.ts'
import { sources } from './sources.ts'
import { targets } from './targets.ts'
import { terms } from './terms.ts'
import type { World } from './world.ts'
import { writeAssistance } from './write-assistance.ts'

/**
 * Makes the synthetic council "demo", in place of an earlier one; the same options give the same records.
 * Everything happens in one transaction: who reads meanwhile sees the council as it was, or waits when a million records
 * or more are written. Other councils are not touched.
 * @throws OperatorError DEMO_OPTION_OUT_OF_RANGE, RECORD_MISSING, BAD_CONFIGURATION and those of the connection
 */
export async function loadDemo(ownerUrl: string, options: DemoOptions, progress: Progress): Promise<void> {
  checkDemoOptions(options)
  await withClient(ownerUrl, async (client) => {
    await inBulkTransaction(client, () => replaceDemo(client, options, progress))
    progress('Refreshing the statistics of the database')
    await client.query(`VACUUM (ANALYZE) ${COUNTED_TABLES}`)
  })
}

const COUNTED_TABLES =
  'assistance_activity, assistance_region, citation, meeting, meeting_region, proposal, press_item, reported_total'

async function replaceDemo(client: Client, { size, seed }: DemoOptions, progress: Progress): Promise<void> {
  const reference = await readReference(client)
  const councilId = await writeCouncil(client)
  const world: World = { seed, councilId, reference }
  await removeRecords(client, councilId, progress)
  progress('Writing synthetic terms, meetings, proposals, press items and projects')
  await copyAll(client, [...sources(world), ...organizations(world), ...terms(world)])
  await tieCouncilToBodies(client, councilId, organizationIds.council(world), organizationIds.advised(world))
  const plan = planMeetings(world)
  await copyAll(client, [...meetings(world, plan), ...proceedings(world, plan), ...proposals(world, plan)])
  await copyAll(client, [...press(world, plan), ...projects(world), ...agreements(world)])
  await writeAssistance(client, world, size, progress)
  progress('Writing synthetic totals, plans and declarations')
  await readWhole(client, ['assistance_activity', 'meeting', 'proposal', 'press_item'])
  await copyAll(client, reportedTotals(world, await readRecorded(client, councilId)))
  await copyAll(client, [...targets(world), ...coverages(world)])
}

async function copyAll(client: Client, tables: readonly TableRows[]): Promise<void> {
  for (const rows of tables) await copyRows(client, rows)
}
