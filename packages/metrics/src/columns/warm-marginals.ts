import { setImmediate } from 'node:timers/promises'
import type { FactColumns } from './fact-columns.ts'
import { type Margin, prepareMarginal } from './marginal.ts'
import { firstInMember } from './places.ts'

/**
 * Adds up beforehand what most questions ask: months and years, of the country and of its economic regions. It is done
 * piece by piece, so that no question waits long while it is done. Ends early when the signal aborts.
 */
export async function warmMarginals(
  { grains, codes, places }: FactColumns,
  signal: AbortSignal,
): Promise<void> {
  const pause = async () => {
    await setImmediate()
    signal.throwIfAborted()
  }
  for (const grain of grains) {
    const { division, dimensions, time } = grain
    if (division === null || time.kind !== 'SEGMENT') continue
    const regions = { by: 'ECONOMIC_REGION', first: firstInMember(places, division, 'ECONOMIC_REGION') }
    const margins: readonly Margin[] = [
      { places: null, years: true, dimensions: [] },
      { places: null, years: false, dimensions: [] },
      { places: regions, years: true, dimensions: [] },
      { places: regions, years: false, dimensions: [] },
      { places: null, years: true, dimensions },
    ]
    for (const margin of margins) await prepareMarginal(grain, margin, codes, pause)
  }
}
