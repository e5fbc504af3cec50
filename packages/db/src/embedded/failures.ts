import { OperatorError } from '../operator-error.ts'

const DISK_FULL =
  /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|Check free disk space|wrote only \d+ of \d+ bytes/

/** The error for a full disk, if that is what `error` (a Node error or a program's output) tells; null otherwise. */
export function diskFull(folder: string, error: unknown): OperatorError | null {
  const told = typeof error === 'string' ? error : errorCode(error)
  if (!DISK_FULL.test(told)) return null
  return new OperatorError(
    'DISK_FULL',
    `The disk that holds ${folder} is full.`,
    'Free at least 200 MB there, or name a folder on another disk in DATA_DIR.',
    { cause: error },
  )
}

export function notWritable(folder: string, cause: unknown): OperatorError {
  const reasons = new Map([
    ['ENOTDIR', 'something on its path is a file, not a folder'],
    ['EEXIST', 'a file has that name'],
    ['EROFS', 'the disk is read-only'],
  ])
  const reason = reasons.get(errorCode(cause)) ?? 'the user who starts Council Outcomes may not write there'
  return new OperatorError(
    'DATA_FOLDER_NOT_WRITABLE',
    `The data folder ${folder} cannot be used: ${reason}.`,
    'Give that user the folder (chown), or name another one in DATA_DIR.',
    { cause },
  )
}

export function notReachable(folder: string, program: string): OperatorError {
  return new OperatorError(
    'DATA_FOLDER_NOT_WRITABLE',
    `Started as root, the embedded PostgreSQL runs as another user, who cannot reach ${folder} or ${program}.`,
    'Start as an ordinary user, or keep the project and DATA_DIR in folders that others may enter (such as /srv, not /root).',
  )
}

export function otherVersion(folder: string, made: string, ours: string): OperatorError {
  return new OperatorError(
    'DATA_FOLDER_OTHER_VERSION',
    `The data folder ${folder} was made by PostgreSQL ${made}, but this version runs PostgreSQL ${ours}.`,
    'Start it with the version of Council Outcomes that made it, or name another folder in DATA_DIR to begin afresh.',
  )
}

export function passwordMissing(file: string): OperatorError {
  return new OperatorError(
    'EMBEDDED_POSTGRES_FAILED',
    `The password of the embedded database is gone: there is no readable file ${file}.`,
    'Restore that file, or name another folder in DATA_DIR to begin afresh.',
  )
}

export function inUse(folder: string): OperatorError {
  return new OperatorError(
    'DATA_FOLDER_IN_USE',
    `Another running Council Outcomes uses the data folder ${folder}.`,
    'Stop that one first, or name another folder in DATA_DIR.',
  )
}

export function silent(folder: string, pid: number): OperatorError {
  return new OperatorError(
    'DATA_FOLDER_IN_USE',
    `A database server (process ${pid}) runs on the data folder ${folder}, but does not let this instance in.`,
    'Stop that process, or name another folder in DATA_DIR.',
  )
}

export function failedToStart(folder: string, log: string, reason: string): OperatorError {
  return new OperatorError(
    'EMBEDDED_POSTGRES_FAILED',
    `The embedded PostgreSQL in ${folder} did not start: ${reason}`,
    `Read ${log}, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
  )
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
