import type { Dimension, Direction } from '../../generated/graphql.ts'

export type MetricsWords = typeof metricsEn

export const metricsEn = {
  answer: (metrics: string, additive: string) =>
    `What the council did is told in ${metrics} figures; ${additive} of them add up over time, places and kinds.`,
  intro:
    'Each figure is counted by one definition. When a definition changes what is counted, its version rises, and every download names it.',
  unit: 'Counted in',
  parts: 'Parts and total',
  additive: 'Add up to the total',
  notAdditive: 'Do not add up to the total',
  dimensions: 'Can be split by',
  always: ['period', 'region'] as readonly string[],
  names: {
    MEETING_KIND: 'kind of event',
    PROPOSAL_STATUS: 'status of the proposal',
    PROPOSAL_THEME: 'theme of the proposal',
    PROPOSAL_DIRECTION: 'direction of the proposal',
    ASSISTANCE_TYPE: 'type of help',
    BENEFICIARY_GROUP: 'group of people helped',
    CHANNEL: 'press outlet',
  } satisfies Record<Dimension, string> as Readonly<Record<Dimension, string>>,
  direction: 'Better when',
  directions: {
    HIGHER_IS_BETTER: 'higher',
    LOWER_IS_BETTER: 'lower',
    NEUTRAL: 'neither: it only describes',
  } satisfies Record<Direction, string> as Readonly<Record<Direction, string>>,
  version: 'Version of the definition',
  code: 'Name in questions',
}
