import type { Client } from 'pg'
import type { Progress } from '../progress.ts'
import { readWhole } from './bulk-transaction.ts'
import { copyRows, type TableRows } from './copy-rows.ts'
import { coverages } from './coverages.ts'
import { demoCalendar } from './demo-calendar.ts'
import { tieCouncilToBodies, writeCouncil } from './demo-council.ts'
import type { DemoOptions } from './demo-options.ts'
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

/** Writes the synthetic council in place of an earlier one, in the transaction of the client. */
export async function replaceDemo(
  client: Client,
  { size, seed, until }: DemoOptions,
  progress: Progress,
): Promise<void> {
  const reference = await readReference(client)
  const calendar = demoCalendar(until)
  const councilId = await writeCouncil(client, calendar)
  const world: World = { seed, councilId, reference, calendar }
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
