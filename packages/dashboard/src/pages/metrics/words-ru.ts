import type { MetricsWords } from './words-en.ts'

export const metricsRu: MetricsWords = {
  answer: (metrics, additive) =>
    `Работу совета описывают показатели (${metrics}); по времени, местам и видам складываются ${additive} из них.`,
  intro:
    'Каждый показатель считается по одному определению. Когда определение меняет то, что считается, его версия растёт, и каждая выгрузка её называет.',
  unit: 'В чём считается',
  parts: 'Части и итог',
  additive: 'Части складываются в итог',
  notAdditive: 'Части не складываются в итог',
  dimensions: 'Можно разделить',
  always: ['по времени', 'по месту'],
  names: {
    MEETING_KIND: 'по виду мероприятия',
    PROPOSAL_STATUS: 'по состоянию предложения',
    PROPOSAL_THEME: 'по теме предложения',
    PROPOSAL_DIRECTION: 'по направлению предложения',
    ASSISTANCE_TYPE: 'по виду помощи',
    BENEFICIARY_GROUP: 'по группе получателей',
    CHANNEL: 'по изданию',
  },
  direction: 'Лучше, когда',
  directions: {
    HIGHER_IS_BETTER: 'больше',
    LOWER_IS_BETTER: 'меньше',
    NEUTRAL: 'безразлично: показатель только описывает',
  },
  version: 'Версия определения',
  code: 'Имя в запросах',
}
