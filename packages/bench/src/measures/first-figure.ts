import type { LoadRequest } from '../load/load.ts'
import { median } from '../run/median.ts'
import { startProduct } from '../systems/start-systems.ts'

const LOOK_AGAIN_MS = 10

/**
 * Milliseconds from the start of the product on its own data folder, the embedded database included, to its first figure; the
 * median of some starts. The folder is warm: one more start comes before.
 */
export async function firstFigure(dataDir: string, starts: number): Promise<number | null> {
  await timeStart(dataDir)
  const times: number[] = []
  for (let start = 0; start < starts; start += 1) times.push(await timeStart(dataDir))
  return median(times)
}

async function timeStart(dataDir: string): Promise<number> {
  const started = performance.now()
  const product = await startProduct({ DATA_DIR: dataDir })
  try {
    while (!(await hasFigure(`${product.url}/graphql`)))
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
    return performance.now() - started
  } finally {
    await product.stop()
  }
}

const QUESTION: Pick<LoadRequest, 'method' | 'headers' | 'body'> = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query:
      '{ kpis(council: "demo", metrics: [PERSONS_ASSISTED], period: { code: "2025" }) { figure { low } } }',
  }),
}

async function hasFigure(url: string): Promise<boolean> {
  const answer = await fetch(url, QUESTION as RequestInit)
  return answer.ok && /"low":\d/.test(await answer.text())
}
