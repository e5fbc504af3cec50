import type { Progress } from '../progress.ts'
import { withClient } from '../with-client.ts'
import { inBulkTransaction } from './bulk-transaction.ts'
import { checkDemoOptions, type DemoOptions } from './demo-options.ts'

/**
 * Makes the synthetic council "demo", in place of an earlier one; the same options give the same records.
 * Everything happens in one transaction: who reads meanwhile sees the council as it was, or waits when a million records
 * or more are written. Other councils are not touched.
 * @throws OperatorError DEMO_OPTION_OUT_OF_RANGE, RECORD_MISSING, BAD_CONFIGURATION and those of the connection
 */
export async function loadDemo(ownerUrl: string, options: DemoOptions, progress: Progress): Promise<void> {
  checkDemoOptions(options, new Date())
  // A server that starts does without it.
  const { replaceDemo } = await import('./replace-demo.ts')
  await withClient(ownerUrl, async (client) => {
    await inBulkTransaction(client, () => replaceDemo(client, options, progress))
    progress('Refreshing the statistics of the database')
    await client.query(`VACUUM (ANALYZE) ${COUNTED_TABLES}`)
  })
}

const COUNTED_TABLES =
  'assistance_activity, assistance_region, citation, meeting, meeting_region, proposal, press_item, reported_total'
