import { Lexer, print, Source, TokenKind } from 'graphql'
import { expect, it } from 'vitest'
import {
  AssistanceDocument,
  CouncilDocument,
  ExploreChoicesDocument,
  ExploreDocument,
  MeetingsDocument,
  MetricsDocument,
  OneRecordDocument,
  OverviewDocument,
  PressDocument,
  ProposalsDocument,
  RecordAgreementsDocument,
  RecordAssistanceDocument,
  RecordHomeDocument,
  RecordMeetingsDocument,
  RecordPressDocument,
  RecordProjectsDocument,
  RecordProposalsDocument,
  RecordSourcesDocument,
  RecordsDocument,
  RecordTotalsDocument,
  RegionDocument,
  RegionsDocument,
} from '../generated/graphql.ts'

/** The API reads no document with more tokens than this. */
const MOST_TOKENS = 1500

it.each([
  ['overview', OverviewDocument],
  ['meetings', MeetingsDocument],
  ['proposals', ProposalsDocument],
  ['assistance', AssistanceDocument],
  ['regions', RegionsDocument],
  ['region', RegionDocument],
  ['press', PressDocument],
  ['council', CouncilDocument],
  ['explore', ExploreDocument],
  ['choices of explore', ExploreChoicesDocument],
  ['metrics', MetricsDocument],
  ['records', RecordsDocument],
  ['one record', OneRecordDocument],
  ['record', RecordHomeDocument],
  ['list of meetings', RecordMeetingsDocument],
  ['list of proposals', RecordProposalsDocument],
  ['list of assistance', RecordAssistanceDocument],
  ['list of press', RecordPressDocument],
  ['list of totals', RecordTotalsDocument],
  ['list of projects', RecordProjectsDocument],
  ['list of agreements', RecordAgreementsDocument],
  ['list of sources', RecordSourcesDocument],
])('the question of the %s fits the limit of the API', (_, document) => {
  const lexer = new Lexer(new Source(print(document)))
  let tokens = 0
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1
  expect(tokens).toBeLessThan(MOST_TOKENS)
})
