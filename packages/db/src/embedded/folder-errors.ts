import { OperatorError } from '../operator-error.ts'

/** The error for a full disk, if that is what `error` (a Node error or a program's output) tells; null otherwise. */
export function diskFull(folder: string, error: unknown): OperatorError | null {
  const told = typeof error === 'string' ? error : errorCode(error)
  if (!/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(told)) return null
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

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
