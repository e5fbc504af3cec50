import { exactly } from './cells.ts'
import { graphqlQuestion, type Question } from './question.ts'

interface ListAnswer {
  readonly proposals: {
    readonly nodes: readonly {
      readonly title: string
      readonly status: string
      readonly regions: readonly unknown[]
      readonly meetings: readonly unknown[]
    }[]
  }
}

export const proposals: Question = {
  name: 'proposals',
  title: 'a list of 20 proposals with region, meeting and status',
  goals: { friendly: 0.7, compact: null, cached: null },
  limit: {
    path: '/proposals?first=20',
    cells: (rows) =>
      new Map(
        rows.map(([_id, title, status, _from, _to, regions, meetings], place) => [
          lineOf(place, title, status, lengthOf(regions), lengthOf(meetings)),
          exactly(1),
        ]),
      ),
  },
  friendly: graphqlQuestion<ListAnswer>({
    query: `query ($first: Int!) {
  proposals(council: "demo", first: $first) {
    nodes {
      id
      title
      status
      date { from to }
      regions { region { code name } }
      meetings { id title date { from } }
    }
  }
}`,
    variables: { first: 20 },
    cells: (data) =>
      new Map(
        data.proposals.nodes.map(({ title, status, regions, meetings }, place) => [
          lineOf(place, title, status, regions.length, meetings.length),
          exactly(1),
        ]),
      ),
  }),
  compact: null,
}

function lineOf(place: number, title: unknown, status: unknown, regions: number, meetings: number): string {
  return `${place + 1}. ${title}, ${status}, ${regions} regions, ${meetings} meetings`
}

/** Of a list in one cell; null is an empty one. */
function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
