import { formatNumber, type Locale } from '@council-outcomes/figures'
import type { ShownCell } from '../../figures/shown-cells.ts'
import { isRecorded, shownFigure } from '../../figures/shown-figure.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import type { Messages } from '../../i18n/en.ts'
import type { AxisCells } from './axis-cells.ts'
import type { Writing } from './chapter-prose.ts'
import { hasPlaces, type Placed } from './placed.ts'
import { countOf, type Figures, type Reported, toldCell, toldOf } from './reported.ts'
import { apart, cites, listed, type Paragraph, type Sentence, type Told } from './sentence.ts'
import type { PartOf, Share } from './words-en.ts'

export interface GapsOf {
  readonly placed: readonly Placed[]
  readonly personsByType: AxisCells
  readonly familiesByType: AxisCells
  readonly byStatus: AxisCells
  readonly byTheme: AxisCells
  readonly byChannel: AxisCells
  /** Whether all of the country was asked, so that a place can be missing. */
  readonly everywhere: boolean
  /** The metrics whose record is declared complete for all of the period. */
  readonly declared: readonly MetricCode[]
  /** Documents of the report of which only the beginning was read. */
  readonly cutOff: readonly string[]
}

/** What the record cannot tell in more detail, found in the figures themselves. */
export function gapsProse(writing: Writing, messages: Messages, of: GapsOf): readonly Paragraph[] {
  return [
    placementGaps(writing, of),
    certaintyGaps(writing, of),
    contentGaps(writing, of),
    completenessGaps(writing, messages, of),
  ].filter((paragraph) => paragraph.length > 0)
}

function placementGaps({ figures, words: { gaps }, locale }: Writing, of: GapsOf): Paragraph {
  const hasTypes = (code: MetricCode) =>
    (code === 'PERSONS_ASSISTED' && hasPlaces(of.personsByType)) ||
    (code === 'FAMILIES_ASSISTED' && hasPlaces(of.familiesByType))
  const known = of.placed.filter(({ code }) => countOf(figures(code)).kind === 'SOME')
  const byTypeOnly = of.everywhere
    ? known.filter(({ code, inRegions }) => !hasPlaces(inRegions) && hasTypes(code))
    : []
  const elsewhere = of.everywhere ? known.filter((placed) => !byTypeOnly.includes(placed)) : []
  const undated = known.flatMap(({ code, grain, inTime }) => parts(figures(code), grain, inTime, 'NOT_DATED'))
  const unplaced = elsewhere.flatMap(({ code, inRegions }) =>
    parts(figures(code), 'ECONOMIC_REGION', inRegions, 'NOT_LOCATED'),
  )
  const told = (parts: readonly PartOf[]) =>
    listed(
      locale,
      wholesOf(parts).map(({ part }) => [part]),
    )
  return [
    ...partly(undated).map(gaps.notDated),
    ...(wholesOf(undated).length === 0 ? [] : [gaps.undated(told(undated))]),
    ...partly(unplaced).map(gaps.notLocated),
    ...(wholesOf(unplaced).length === 0 ? [] : [gaps.unlocated(told(unplaced))]),
    ...(byTypeOnly.length === 0
      ? []
      : [
          gaps.byTypeOnly(
            listed(
              locale,
              byTypeOnly.map(({ code }) => [plain(toldOf(figures(code)))]),
            ),
          ),
        ]),
  ]
}

function wholesOf(parts: readonly PartOf[]): readonly PartOf[] {
  return parts.filter(({ whole }) => whole === null)
}

function partly(parts: readonly PartOf[]): readonly Share[] {
  return parts.flatMap(({ part, whole }) => (whole === null ? [] : [{ part, whole }]))
}

/** Ranges, round numbers and lower bounds. */
function certaintyGaps({ figures, words: { gaps } }: Writing, of: GapsOf): Paragraph {
  const totals = COUNTED.map(figures)
  const types = [
    ...of.personsByType.cells.map((cell) => ({ kpi: figures('PERSONS_ASSISTED'), cell })),
    ...of.familiesByType.cells.map((cell) => ({ kpi: figures('FAMILIES_ASSISTED'), cell })),
  ].filter(({ cell }) => cell.figure.state === 'REPORTED')
  const worded = (qualifier: 'ABOUT' | 'AT_LEAST'): readonly Sentence[] => [
    ...totals.filter((kpi) => isWorded(kpi, qualifier)).map((kpi): Sentence => [plain(toldOf(kpi))]),
    ...types
      .filter(({ cell }) => cell.figure.qualifier === qualifier)
      .map(({ kpi, cell }): Sentence => [plain(toldCell(kpi, 'ASSISTANCE_TYPE', cell))]),
  ]
  const ranges = totals.filter((kpi) => isWorded(kpi, 'RANGE'))
  const [rounded, bounded] = [worded('ABOUT'), worded('AT_LEAST')]
  return [
    ...ranges.map((kpi) => gaps.range(plain(toldOf(kpi)))),
    ...(rounded.length === 0 ? [] : [gaps.rounded(apart(rounded))]),
    ...(bounded.length === 0 ? [] : [gaps.lowerBound(apart(bounded))]),
  ]
}

function isWorded(kpi: Reported, qualifier: 'RANGE' | 'ABOUT' | 'AT_LEAST'): boolean {
  const figure = shownFigure(kpi.figure)
  return figure.state === 'REPORTED' && figure.qualifier === qualifier
}

/** What became of proposals, what they are about, who wrote. */
function contentGaps({ figures, words: { gaps } }: Writing, of: GapsOf): Paragraph {
  const proposals = figures('PROPOSALS_MADE')
  return [
    ...parts(proposals, 'PROPOSAL_STATUS', of.byStatus, 'UNKNOWN').map(gaps.outcome),
    ...parts(proposals, 'PROPOSAL_THEME', of.byTheme, 'NOT_SPECIFIED').map(gaps.subject),
    ...parts(figures('PRESS_OUTLETS'), 'CHANNEL', of.byChannel, 'NOT_SPECIFIED').map(gaps.unlisted),
  ]
}

function completenessGaps(
  { figures, words: { gaps }, locale }: Writing,
  { blocks }: Messages,
  { declared, cutOff }: GapsOf,
): Paragraph {
  const all = ASKED.map(figures)
  const silent = all.filter((kpi) => countOf(kpi).kind === 'NOTHING').map(({ metric }) => metric.label)
  const labels = all.filter(({ metric }) => declared.includes(metric.code)).map(({ metric }) => metric.label)
  const straddling = all
    .filter((kpi) => kpi.straddling.count > 0)
    .map((kpi) =>
      gaps.straddled(kpi.metric.label, straddlingRecords(kpi, blocks, locale), straddlingFigure(kpi)),
    )
  return [
    ...(silent.length === 0 ? [] : [gaps.silent(silent)]),
    labels.length === 0 ? gaps.noCoverage() : gaps.coverage(labels),
    ...(straddling.length === 0 ? [] : [gaps.straddling(apart(straddling))]),
    ...conflicts(figures).map(({ kpi, stated, recorded, sources }) =>
      gaps.conflict(stated, cites(sources), plain(toldOf(kpi, { text: recorded }))),
    ),
    ...(cutOff.length === 0 ? [] : [gaps.cutOff(cites(cutOff))]),
  ]
}

function straddlingRecords(kpi: Reported, blocks: Messages['blocks'], locale: Locale): Told {
  const { count } = kpi.straddling
  return {
    ...plain(toldOf(kpi)),
    text: blocks.records(count, formatNumber(count, locale)),
    opens: { kind: 'STRADDLING', metric: kpi.metric.code },
  }
}

function straddlingFigure({ straddling }: Reported): string {
  return straddling.figure.displayWithUnit
}

function conflicts(figures: Figures) {
  return COUNTED.map(figures).flatMap((kpi) =>
    kpi.conflicts.map(({ stated, recorded, reportedTotal }) => ({
      kpi,
      stated: stated.displayWithUnit,
      recorded: recorded.displayWithUnit,
      sources: reportedTotal.citations.map(({ source }) => source.id),
    })),
  )
}

/** The member `code` of an axis as a part of the whole figure; nothing when it has none. */
function parts(
  kpi: Reported,
  axis: Parameters<typeof toldCell>[1],
  { cells, rest }: AxisCells,
  code: string,
): readonly PartOf[] {
  const recorded = [...cells, ...rest].filter(({ figure }) => isRecorded(figure) && figure.state !== 'ZERO')
  const cell = recorded.find(({ member }) => member.code === code)
  if (cell === undefined) return []
  return [partOf(kpi, axis, cell, recorded.length === 1)]
}

function partOf(
  kpi: Reported,
  axis: Parameters<typeof toldCell>[1],
  cell: ShownCell,
  isAll: boolean,
): PartOf {
  return { part: plain(toldCell(kpi, axis, cell)), whole: isAll ? null : plain(toldOf(kpi)) }
}

/** Without notes: the chapter that tells the figure has them. */
function plain(told: Told): Told {
  return { ...told, sources: [] }
}

/** Of what a part can be missing. */
const COUNTED = [
  'MEETINGS_HELD',
  'PROPOSALS_MADE',
  'PERSONS_ASSISTED',
  'FAMILIES_ASSISTED',
  'PRESS_OUTLETS',
] as const

const ASKED = [
  'MEETINGS_HELD',
  'EVENTS_HELD',
  'ATTENDANCE',
  'QUESTIONS_ASKED',
  'QUESTIONS_ANSWERED',
  'PROPOSALS_MADE',
  'PERSONS_ASSISTED',
  'FAMILIES_ASSISTED',
  'PRESS_OUTLETS',
  'PRESS_PUBLICATIONS',
  'AGREEMENTS_SIGNED',
  'PROJECTS_RUNNING',
] as const
