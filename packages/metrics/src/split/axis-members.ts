import {
  type BoundedPeriod,
  bucketsIn,
  type CalendarDate,
  type Period,
  termBuckets,
} from '@council-outcomes/figures'
import {
  categoryMember,
  type Member,
  otherMember,
  periodMember,
  regionMember,
  remainingMembers,
} from '../answer/member.ts'
import type { Plan } from '../question/plan.ts'
import type { Axis, SeriesGrain } from '../question/question.ts'
import type { RegionTree } from '../reference/region-tree.ts'

/** The members that an answer is split into along one axis. */
export interface AxisMembers {
  readonly axis: Axis
  /** First those that stand for a time, a region or a category, then `remaining` ones for what cannot be placed. */
  readonly members: readonly Member[]
  readonly remaining: number
  /** The first so many are shown even where nothing is in them. */
  readonly dense: number
  /** By code; members that were joined share a position. */
  readonly positions: ReadonlyMap<string, number>
}

/** `span` stands for the asked period where that is open; null where nothing is recorded at all. */
export function axisMembers(axis: Axis, plan: Plan, span: BoundedPeriod | null): AxisMembers {
  const key = keyOf(axis, plan, span)
  if (key === null) return membersOf(axis, plan, span)
  const ofTree = known.get(plan.tree) ?? new Map<string, AxisMembers>()
  known.set(plan.tree, ofTree)
  const found = ofTree.get(key) ?? membersOf(axis, plan, span)
  if (ofTree.size >= MOST_REMEMBERED) ofTree.clear()
  ofTree.set(key, found)
  return found
}

/** The same few axes are asked for again and again, and others remember more of them. */
const known = new WeakMap<RegionTree, Map<string, AxisMembers>>()
const MOST_REMEMBERED = 500

/** The same text for the same members in one division; null where the council's own record decides too. */
function keyOf(axis: Axis, { area }: Plan, span: BoundedPeriod | null): string | null {
  switch (axis.kind) {
    case 'TIME':
      return axis.grain === 'TERM' ? null : `${axis.grain} ${span?.from} ${span?.to}`
    case 'REGION':
      return `${axis.level} ${area?.map(({ id }) => id).join()}`
    case 'CATEGORY':
      return null
  }
}

function membersOf(axis: Axis, plan: Plan, span: BoundedPeriod | null): AxisMembers {
  const main = mainMembers(axis, plan, span)
  return members(axis, main, axis.kind === 'REGION' ? main.filter(isInCountry(plan)).length : main.length)
}

/** The same axis with only those of its main members that have the codes `kept`, in their order there; the others are joined into "other". */
export function withOthersJoined(whole: AxisMembers, kept: readonly string[]): AxisMembers {
  const isKept = ({ code }: Member) => kept.includes(code)
  const own = mainOf(whole).filter(isKept)
  const dense = whole.members.slice(0, whole.dense).filter(isKept).length
  const joined = members(whole.axis, [...own, otherMember()], dense)
  const positions = new Map(joined.positions)
  for (const code of joinedCodes(whole, kept)) positions.set(code, own.length)
  return { ...joined, positions }
}

/** The codes of the members that `withOthersJoined` joins. */
export function joinedCodes(whole: AxisMembers, kept: readonly string[]): readonly string[] {
  return mainOf(whole).flatMap(({ code }) => (kept.includes(code) ? [] : [code]))
}

function mainOf({ members, remaining }: AxisMembers): readonly Member[] {
  return members.slice(0, members.length - remaining)
}

function members(axis: Axis, main: readonly Member[], dense: number): AxisMembers {
  const remaining = remainingMembers(axis)
  const all = [...main, ...remaining]
  return {
    axis,
    members: all,
    remaining: remaining.length,
    dense: axis.kind === 'CATEGORY' ? 0 : dense,
    positions: new Map(all.map(({ code }, position) => [code, position])),
  }
}

function mainMembers(axis: Axis, plan: Plan, span: BoundedPeriod | null): readonly Member[] {
  switch (axis.kind) {
    case 'TIME':
      return stepsOf(axis.grain, plan, span).map(periodMember)
    case 'REGION': {
      const { tree, area } = plan
      const inArea = tree
        .membersOf(axis.level)
        .filter((place) => area === null || tree.fit(place, area).touching)
      const elsewhere = tree.places.filter(({ kind }) => kind === 'ABROAD' || kind === 'ONLINE')
      return [...inArea, ...elsewhere].map(regionMember)
    }
    case 'CATEGORY':
      return plan.council.categories(axis.dimension).map(categoryMember)
  }
}

/**
 * The steps of the calendar that touch a span, or all of the council's terms that touch the asked period: what is not
 * dated may lie in any of them.
 */
function stepsOf(grain: SeriesGrain, { council, question }: Plan, span: BoundedPeriod | null) {
  if (grain !== 'TERM') return span === null ? [] : bucketsIn(span, grain)
  return termBuckets(
    council.terms.map(({ period }) => period),
    question.period,
  )
}

function isInCountry({ tree }: Plan): (member: Member) => boolean {
  const elsewhere = new Set(
    tree.places.filter(({ kind }) => kind === 'ABROAD' || kind === 'ONLINE').map(({ code }) => code),
  )
  return ({ code }) => !elsewhere.has(code)
}

/** The part of a step that was asked for. */
export function clipped(step: Period, { from, to }: Pick<Period, 'from' | 'to'>) {
  const later = (a: CalendarDate | null, b: CalendarDate | null) =>
    a === null || (b !== null && b > a) ? b : a
  const earlier = (a: CalendarDate | null, b: CalendarDate | null) =>
    a === null || (b !== null && b < a) ? b : a
  return { from: later(step.from, from), to: earlier(step.to, to) }
}
