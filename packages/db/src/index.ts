export { ADVISORY_LOCKS } from './advisory-locks.ts'
export type { AssistanceImage, ChangeRow } from './change-log/change-row.ts'
export { type Changes, changesSince } from './change-log/changes-since.ts'
export { pruneChanges } from './change-log/prune-changes.ts'
export { withoutChangeLog } from './change-log/without-change-log.ts'
export { type ConnectOptions, connect } from './connect.ts'
export type { CopiedRow } from './copied-rows.ts'
export { copyOut } from './copy-out.ts'
export {
  checkDemoOptions,
  type DemoOptions,
  lastDayOfLastMonth,
  MEASURED_UNTIL,
} from './demo/demo-options.ts'
export { loadDemo } from './demo/load-demo.ts'
export { type FactQueryOptions, type FactReader, type FactReaderOptions, factReader } from './fact-reader.ts'
export * from './generated/prisma/client.ts'
export { type DatabaseSettings, type OpenDatabase, openDatabase } from './open-database.ts'
export { OperatorError, type OperatorErrorCode } from './operator-error.ts'
export type { Progress } from './progress.ts'
export type { LoadReport } from './record/load-record.ts'
export { loadRecordOnce } from './record/load-record-once.ts'
export { openSessions, rowsOf, type Session, type Sessions } from './sessions.ts'
