export { type PeriodChoice, parsePeriodChoice, serializePeriodChoice } from '@council-outcomes/figures'
