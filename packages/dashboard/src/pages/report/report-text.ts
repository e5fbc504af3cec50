import type { Locale } from '@council-outcomes/figures'
import type { MetricCode, ReportQuery } from '../../generated/graphql.ts'
import type { Messages } from '../../i18n/en.ts'
import { axisCells, hasSeveral, NO_CELLS } from './axis-cells.ts'
import {
  assistanceProse,
  meetingsProse,
  pressProse,
  proposalsProse,
  regionsProse,
  type Writing,
} from './chapter-prose.ts'
import { councilProse } from './council-prose.ts'
import { declaredMetrics } from './declared.ts'
import { gapsProse } from './gaps-prose.ts'
import { citingEvents, eventSources } from './held-events.ts'
import { placedOf } from './placed.ts'
import { type Figures, figuresOf } from './reported.ts'
import { type Paragraph, sourcesOf } from './sentence.ts'
import { citingRecords, type NumberedSource, numberedSources } from './source-notes.ts'
import { statementsOf } from './statements.ts'
import type { ChapterId, ReportWords } from './words-en.ts'

interface Telling {
  readonly locale: Locale
  readonly messages: Messages
  readonly words: ReportWords
  /** "In its first term" */
  readonly when: string
  /** Whether the whole country was asked. */
  readonly everywhere: boolean
}

/** The report as text: the paragraphs of each chapter, and the documents in the order in which it names them. */
export interface ReportText {
  readonly figures: Figures
  readonly chapters: Readonly<Record<Exclude<ChapterId, 'sources'>, readonly Paragraph[]>>
  readonly sources: readonly NumberedSource[]
  /** Which axes have enough on them for a chart. */
  readonly drawn: { readonly statuses: boolean; readonly types: boolean; readonly regions: boolean }
}

export function reportText(data: ReportQuery, telling: Telling): ReportText {
  const { locale, messages, words, when, everywhere } = telling
  const figures = figuresOf(data.figures)
  const { period } = figures('MEETINGS_HELD')
  const writing: Writing = { figures, words, locale, when: { words: when, running: period.running } }
  const cells = axesOf(data)
  const placed = placedOf(data.placed)
  const events = placed.find(({ code }) => code === 'EVENTS_HELD')
  const council = councilProse(data.council, period, words, locale)
  const meetings = meetingsProse(writing, cells.byKind)
  const proposals = proposalsProse(writing, cells)
  const assistance = assistanceProse(writing, cells.personsByType, cells.familiesByType)
  const press = pressProse(writing)
  const inRegions = events?.inRegions ?? NO_CELLS
  const regions = regionsProse(writing, inRegions)
  const sources = numberedSources(
    [
      ...sourcesOf(council.paragraphs),
      ...sourcesOf(meetings),
      ...eventSources(data.held),
      ...[proposals, assistance, press, regions].flatMap(sourcesOf),
      ...statementsOf(figures).flatMap((statement) => statement.sources),
    ],
    [
      ...council.citing,
      ...METRICS.flatMap((code) => citingRecords(figures(code))),
      ...citingEvents(data.held),
    ],
    METRICS.map(figures),
  )
  const gaps = gapsProse(writing, messages, {
    ...cells,
    placed: placed.filter(({ code }) => code !== 'EVENTS_HELD'),
    everywhere,
    declared: declaredMetrics(data.council, period),
    cutOff: sources.filter(({ excerptCutOff }) => excerptCutOff).map(({ id }) => id),
  })
  const chapters = { council: council.paragraphs, meetings, proposals, assistance, press, regions, gaps }
  const drawn = {
    statuses: hasSeveral(cells.byStatus),
    types: hasSeveral(cells.personsByType),
    regions: hasSeveral(inRegions),
  }
  return { figures, chapters, sources, drawn }
}

function axesOf({ events, proposals, helped, outlets }: ReportQuery) {
  const byType = (code: MetricCode) => axisCells(helped.find(({ metric }) => metric.code === code)?.byType)
  return {
    byKind: axisCells(events[0]?.byKind),
    byStatus: axisCells(proposals[0]?.byStatus),
    byTheme: axisCells(proposals[0]?.byTheme),
    byDirection: axisCells(proposals[0]?.byDirection),
    personsByType: byType('PERSONS_ASSISTED'),
    familiesByType: byType('FAMILIES_ASSISTED'),
    byChannel: axisCells(outlets[0]?.byChannel),
  }
}

/** All that the report tells of. */
const METRICS = [
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
