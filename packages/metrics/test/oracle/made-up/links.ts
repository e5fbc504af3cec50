import type { CouncilRecord } from './record.ts'

/** Positions in one list of a record: `from` is another report of `to`, or in `parts` a part of the help `to`. */
export interface Link {
  readonly list: 'meetings' | 'proposals' | 'help' | 'articles' | 'statements' | 'parts'
  readonly from: number
  readonly to: number
}

/** Takes in those links that a record may have: to an earlier one that is itself no other report, and none is. */
export function withLinks(record: CouncilRecord, links: readonly Link[]): CouncilRecord {
  return links.reduce(withLink, record)
}

function withLink(record: CouncilRecord, { list, from, to }: Link): CouncilRecord {
  if (from <= to) return record
  switch (list) {
    case 'meetings':
      return { ...record, meetings: sameAs(record.meetings, from, to) }
    case 'proposals':
      return { ...record, proposals: sameAs(record.proposals, from, to) }
    case 'help':
      return { ...record, help: sameAs(record.help, from, to) }
    case 'articles':
      return { ...record, articles: sameAs(record.articles, from, to) }
    case 'statements':
      return { ...record, statements: sameAs(record.statements, from, to) }
    case 'parts': {
      const whole = record.help[to]
      if (whole === undefined) return record
      return {
        ...record,
        help: record.help.map((help, at) => (at === from ? { ...help, partOf: whole.id } : help)),
      }
    }
  }
}

function sameAs<R extends { readonly id: string; readonly sameAs: string | null }>(
  list: readonly R[],
  from: number,
  to: number,
): readonly R[] {
  const first = list[to]
  const isChained =
    first === undefined || first.sameAs !== null || list.some((other) => other.sameAs === list[from]?.id)
  return isChained ? list : list.map((one, at) => (at === from ? { ...one, sameAs: first.id } : one))
}

/** The record without what has one of these ids, and without the links to it. */
export function without(record: CouncilRecord, gone: (id: string) => boolean): CouncilRecord {
  const kept = <R extends { readonly id: string }>(list: readonly R[]) => list.filter(({ id }) => !gone(id))
  const unlinked = <R extends { readonly sameAs: string | null }>(list: readonly R[]) =>
    list.map((one) => (one.sameAs !== null && gone(one.sameAs) ? { ...one, sameAs: null } : one))
  return {
    ...record,
    terms: kept(record.terms),
    meetings: unlinked(kept(record.meetings)),
    proposals: unlinked(kept(record.proposals)),
    help: unlinked(kept(record.help)).map((help) =>
      help.partOf !== null && gone(help.partOf) ? { ...help, partOf: null } : help,
    ),
    articles: unlinked(kept(record.articles)),
    projects: kept(record.projects),
    agreements: kept(record.agreements),
    statements: unlinked(kept(record.statements)),
    declarations: kept(record.declarations),
  }
}

/** Only what has one of these ids, with the links that it has to the rest. */
export function only(record: CouncilRecord, wanted: (id: string) => boolean): CouncilRecord {
  const some = <R extends { readonly id: string }>(list: readonly R[]) => list.filter(({ id }) => wanted(id))
  return {
    ...record,
    terms: some(record.terms),
    meetings: some(record.meetings),
    proposals: some(record.proposals),
    help: some(record.help),
    articles: some(record.articles),
    projects: some(record.projects),
    agreements: some(record.agreements),
    statements: some(record.statements),
    declarations: some(record.declarations),
  }
}

/** The same record with other ids in the same order, so that a database can hold it several times. */
export function withIdsOf(record: CouncilRecord, copy: number): CouncilRecord {
  const end = copy.toString(16).padStart(12, '0')
  const text = JSON.stringify(record).replace(
    /"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)[0-9a-f]{12}"/g,
    `"$1${end}"`,
  )
  return JSON.parse(text) // the text of a record with other digits in its ids is a record
}
