import { resolve } from 'node:path'
import { OperatorError } from '@council-outcomes/db'
import { VARIABLES } from './variables.ts'

export interface Configuration {
  readonly host: string
  readonly port: number
  /** Null: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null
  /** The read-only role of the API, when the owner of `databaseUrl` may not create one. */
  readonly apiDatabaseUrl: string | null
  readonly dataDir: string
  readonly dashboardDir: string
  /** The browser that prints reports, when it is in no usual place. */
  readonly chromePath: string | null
  /** Web pages of these origins may ask; none by default. */
  readonly corsOrigins: readonly string[]
  /** A proxy in front ends TLS and sets X-Forwarded-*. */
  readonly trustProxy: boolean
}

/** Where things lie when nobody says otherwise. */
export interface DefaultFolders {
  readonly dataDir: string
  readonly dashboardDir: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads every variable once; an empty one counts as unset. Throws one OperatorError BAD_CONFIGURATION that names all
 * bad variables. Their values are not repeated: they may hold passwords.
 */
export function readConfiguration(environment: Environment, folders: DefaultFolders): Configuration {
  const set = withoutEmpty(environment)
  const result = VARIABLES.safeParse(set)
  const complaints = [...(result.error?.issues.map(({ message }) => message) ?? []), ...loneReader(set)]
  if (!result.success || complaints.length > 0) throw badConfiguration(complaints)
  const read = result.data
  return {
    host: read.HOST ?? '127.0.0.1',
    port: read.PORT ?? 4000,
    databaseUrl: read.DATABASE_URL ?? null,
    apiDatabaseUrl: read.API_DATABASE_URL ?? null,
    dataDir: resolve(read.DATA_DIR ?? folders.dataDir),
    dashboardDir: resolve(read.DASHBOARD_DIR ?? folders.dashboardDir),
    chromePath: read.CHROME_PATH ?? null,
    corsOrigins: read.CORS_ORIGINS ?? [],
    trustProxy: read.TRUST_PROXY ?? false,
  }
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''))
}

function loneReader({ DATABASE_URL, API_DATABASE_URL }: Environment): readonly string[] {
  const isLone = API_DATABASE_URL !== undefined && DATABASE_URL === undefined
  return isLone ? ['API_DATABASE_URL needs DATABASE_URL beside it'] : []
}

function badConfiguration(complaints: readonly string[]): OperatorError {
  return new OperatorError(
    'BAD_CONFIGURATION',
    `The configuration cannot be used: ${complaints.join('; ')}.`,
    'Correct or remove these environment variables and start again.',
  )
}
