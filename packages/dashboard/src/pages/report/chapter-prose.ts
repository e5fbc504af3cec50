import type { Locale } from '@council-outcomes/figures'
import type { PanelAxis } from '../../address/panel-address.ts'
import { bySize } from '../../figures/finding.ts'
import type { ShownCell } from '../../figures/shown-cells.ts'
import type { AxisCells } from './axis-cells.ts'
import { inSentence } from './in-sentence.ts'
import { countOf, type Figures, type Reported, toldCell } from './reported.ts'
import { apart, listed, type Paragraph, type Sentence, say } from './sentence.ts'
import type { ReportWords, When } from './words-en.ts'

/** What a chapter is written from. */
export interface Writing {
  readonly figures: Figures
  readonly words: ReportWords
  readonly when: When
  readonly locale: Locale
}

export function meetingsProse(
  { figures, words, when, locale }: Writing,
  byKind: AxisCells,
): readonly Paragraph[] {
  const events = figures('EVENTS_HELD')
  const all = countOf(events)
  const kinds = cellsOf(events, 'MEETING_KIND', byKind, locale, 'NUMBER')
  return [
    [
      words.meetings.held(when, countOf(figures('MEETINGS_HELD'))),
      ...(all.kind === 'SOME' && kinds.length > 0 ? [words.meetings.events(all.told, apart(kinds))] : []),
    ],
    [
      words.meetings.attendance(countOf(figures('ATTENDANCE'))),
      words.meetings.questions(countOf(figures('QUESTIONS_ASKED')), countOf(figures('QUESTIONS_ANSWERED'))),
    ],
  ]
}

interface ProposalCells {
  readonly byStatus: AxisCells
  readonly byTheme: AxisCells
  readonly byDirection: AxisCells
}

export function proposalsProse(
  { figures, words, when, locale }: Writing,
  { byStatus, byTheme, byDirection }: ProposalCells,
): readonly Paragraph[] {
  const kpi = figures('PROPOSALS_MADE')
  const count = countOf(kpi)
  const { proposals } = words
  const told = proposals.made(when, count)
  if (count.kind !== 'SOME') return [[told]]
  const known = { ...byStatus, cells: byStatus.cells.filter(({ member }) => member.code !== 'UNKNOWN') }
  const [unknown] = byStatus.cells.filter(({ member, figure }) => member.code === 'UNKNOWN' && isSome(figure))
  const statuses = cellsOf(kpi, 'PROPOSAL_STATUS', known, locale, 'NUMBER')
  const directions = cellsOf(kpi, 'PROPOSAL_DIRECTION', byDirection, locale, 'NUMBER')
  const themes = cellsOf(kpi, 'PROPOSAL_THEME', byTheme, locale, 'NUMBER')
  return [
    [
      told,
      ...(statuses.length === 0 ? [] : [proposals.stand(apart(statuses))]),
      ...(unknown === undefined
        ? []
        : [
            proposals.unknown({
              part: toldCell(kpi, 'PROPOSAL_STATUS', unknown),
              whole: statuses.length === 0 ? null : count.told,
            }),
          ]),
    ],
    [
      ...(directions.length === 0 ? [] : [proposals.directions(apart(directions))]),
      ...(themes.length === 0 ? [] : [proposals.themes(apart(themes))]),
    ],
  ]
}

export function assistanceProse(
  { figures, words, when, locale }: Writing,
  personsByType: AxisCells,
  familiesByType: AxisCells,
): readonly Paragraph[] {
  const { assistance } = words
  const [persons, families] = [figures('PERSONS_ASSISTED'), figures('FAMILIES_ASSISTED')]
  const services = countOf(figures('SERVICES_DELIVERED'))
  const kinds = cellsOf(persons, 'ASSISTANCE_TYPE', personsByType, locale, 'UNIT')
  return [
    [
      assistance.persons(when, countOf(persons)),
      ...(kinds.length === 0 ? [] : [assistance.kinds(apart(kinds))]),
      ...(services.kind === 'SOME' ? [assistance.services(services.told)] : []),
    ],
    [
      assistance.families(
        countOf(families),
        apart(cellsOf(families, 'ASSISTANCE_TYPE', familiesByType, locale, 'NUMBER')),
      ),
    ],
  ]
}

export function pressProse({ figures, words, when, locale }: Writing): readonly Paragraph[] {
  const { press } = words
  const publications = countOf(figures('PRESS_PUBLICATIONS'))
  const joint = (['AGREEMENTS_SIGNED', 'PROJECTS_RUNNING'] as const).flatMap((code): readonly Sentence[] => {
    const count = countOf(figures(code))
    return count.kind === 'SOME' ? [[count.told]] : []
  })
  return [
    [
      press.outlets(when, countOf(figures('PRESS_OUTLETS'))),
      publications.kind === 'SOME' ? press.publications(publications.told) : press.noPublication(),
    ],
    [joint.length === 0 ? press.noJoint() : press.joint(listed(locale, joint))],
  ]
}

export function regionsProse(
  { figures, words, locale }: Writing,
  inRegions: AxisCells,
): readonly Paragraph[] {
  const events = figures('EVENTS_HELD')
  const count = countOf(events)
  if (count.kind !== 'SOME') return [[words.regions.nothing()]]
  const regions = cellsOf(events, 'ECONOMIC_REGION', inRegions, locale, 'NUMBER')
  return [
    [
      regions.length === 0
        ? words.regions.nowhere(count.told)
        : words.regions.located(events.metric.label, apart(regions)),
    ],
  ]
}

/** "medical help: 138 persons": what is recorded, the largest first, then what has no place on the axis. */
function cellsOf(
  kpi: Reported,
  axis: PanelAxis,
  { cells, rest }: AxisCells,
  locale: Locale,
  shown: 'UNIT' | 'NUMBER',
): readonly Sentence[] {
  const named = cells.filter(({ figure }) => isSome(figure)).toSorted(bySize)
  if (named.length === 0) return []
  return [...named, ...rest.filter(({ figure }) => isSome(figure))].map((cell) => {
    const told = toldCell(
      kpi,
      axis,
      cell,
      shown === 'UNIT' ? cell.figure.displayWithUnit : cell.figure.display,
    )
    // A region keeps its name.
    const label = axis === 'ECONOMIC_REGION' ? cell.member.label : inSentence(cell.member.label, locale)
    // The figure of the whole names the documents of all.
    return say`${label} – ${{ ...told, sources: [] }}`
  })
}

function isSome({ state }: ShownCell['figure']): boolean {
  return state === 'REPORTED' || state === 'SUPPRESSED'
}
