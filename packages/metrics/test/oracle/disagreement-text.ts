import type { Disagreement } from './proof.ts'

/** What a person needs to see who is right, and to see it again. */
export function disagreementText({ seed, route, question, record, differences }: Disagreement): string {
  const said = Object.entries(record).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return [
    `Engine and oracle disagree (route ${route}, seed ${seed}).`,
    `See it again: pnpm --filter @council-outcomes/metrics prove -- --pairs 1 --seed ${seed}`,
    `Question: ${JSON.stringify(question)}`,
    `Record: ${JSON.stringify(Object.fromEntries(said))}`,
    ...differences,
  ].join('\n')
}
