import type { FactColumns } from '../../src/columns/fact-columns.ts'
import { DIMENSIONS } from '../../src/dimensions.ts'
import { FACTS, type FactName } from '../../src/facts/fact.ts'
import type { CouncilData, Snapshot } from '../../src/store/snapshot.ts'
import { toldCells } from './told-cells.ts'

/** All that a snapshot says, in words and in an order that does not depend on how it was made. */
export function told({ councils, regionRows }: Snapshot): unknown {
  return { regionRows, councils: [...councils.values()].map(toldCouncil) }
}

function toldCouncil({ facts, categories, ...council }: CouncilData): unknown {
  // The keys of FACTS are the names of facts.
  const names = Object.keys(FACTS) as FactName[]
  return {
    ...council,
    categories: DIMENSIONS.map(categories),
    facts: names.map((name) => [name, toldFact(facts[name])]),
  }
}

function toldFact(columns: FactColumns): unknown {
  return columns.grains.map((grain) => {
    const [table] = grain.tables
    return table?.records ? toldRecords(columns) : [...toldCells(columns, grain)]
  })
}

function toldRecords({ codes, places, grains }: FactColumns): unknown {
  return grains
    .flatMap(({ tables }) => tables)
    .flatMap((table) =>
      Array.from({ length: table.rows }, (_, row) => ({
        id: table.records?.id[row],
        distinctKey: table.records?.distinctKey[row],
        days: table.records?.days?.[row],
        uncertain: table.records?.uncertain?.[row],
        from: table.from[row],
        to: table.to[row],
        places: places[table.place[row] ?? -1],
        categories: Object.entries(table.categories).map(([dimension, column]) => {
          // The keys of `categories` are dimensions.
          return codes[dimension as keyof typeof codes]?.[column[row] ?? -1]
        }),
        role: table.role?.[row],
        unit: table.unit[row],
        qualifier: table.qualifier[row],
        count: table.count[row],
        value: table.value[row],
      })),
    )
    .toSorted((a, b) => String(a.id).localeCompare(String(b.id)))
}
