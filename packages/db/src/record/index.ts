export { type LoadReport, loadRecord } from './load-record.ts'
