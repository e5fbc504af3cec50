import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Product, startProduct } from '../test/e2e/product.ts'

/** The built product with a council of ten made-up years, in a data folder that goes with it. */
export async function startSyntheticProduct(say: (line: string) => void): Promise<Product> {
  say('starting the product')
  const product = await startProduct()
  try {
    say(`making a council of ${RECORDS} records`)
    const env = { ...process.env, DATA_DIR: product.dataDir, DATABASE_URL: '' }
    await promisify(execFile)(process.execPath, [DEMO, '--size', String(RECORDS), '--until', LAST_DAY], {
      env,
    })
    return product
  } catch (error) {
    await product.stop()
    throw error
  }
}

const DEMO = fileURLToPath(new URL('../../api/dist/demo.js', import.meta.url))
const RECORDS = 10_000
/** The same record in every month, so that measurements can be compared. */
const LAST_DAY = '2026-06-30'
