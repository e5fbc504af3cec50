import { createHash, createHmac } from 'node:crypto'
import pg from 'pg'
import { ADVISORY_LOCKS } from './advisory-locks.ts'
import { OperatorError } from './operator-error.ts'
import { withClient } from './with-client.ts'

/** What the reader may not see: who did what, and the bookkeeping of migrations. */
const HIDDEN = ['audit_entry', '_prisma_migrations']

const SETTINGS = {
  default_transaction_read_only: 'on',
  statement_timeout: '8s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
} as const

/**
 * Makes or updates the login role with which the API reads, and returns its address.
 * Its password is derived from the owner's, so that several API processes agree without storing it.
 * @throws OperatorError ROLE_NOT_ALLOWED when the owner may not make roles or has no password
 */
export async function ensureReaderRole(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl)
  const database = decodeURIComponent(url.pathname.slice(1))
  const role = readerRoleName(database)
  const password = readerPassword(url, role)
  await withClient(ownerUrl, (client) => client.query(grantScript(role, database, password))).catch(
    (error) => {
      throw mayNotMakeRoles(error) ? notAllowed(role, decodeURIComponent(url.username), error) : error
    },
  )
  url.username = role
  url.password = password
  return url.href
}

/** One reader for each database of a server, within PostgreSQL's 63 bytes for a name. */
export function readerRoleName(database: string): string {
  const name = `council_outcomes_reader_${database}`
  if (Buffer.byteLength(name) <= 63) return name
  return `council_outcomes_reader_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`
}

function readerPassword(owner: URL, role: string): string {
  if (owner.password !== '') {
    return createHmac('sha256', decodeURIComponent(owner.password)).update(role).digest('hex')
  }
  throw new OperatorError(
    'ROLE_NOT_ALLOWED',
    "DATABASE_URL holds no password, and the password of the API's own read-only role is derived from it.",
    'Give DATABASE_URL a user with a password, or set API_DATABASE_URL to a role that may only read.',
  )
}

/** One implicit transaction; the lock keeps API processes that start together from altering the role at once. */
function grantScript(roleName: string, databaseName: string, password: string): string {
  const role = pg.escapeIdentifier(roleName)
  const name = pg.escapeLiteral(roleName)
  const database = pg.escapeIdentifier(databaseName)
  const hidden = HIDDEN.map((table) => pg.escapeIdentifier(table)).join(', ')
  return [
    `SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.readerRole})`,
    `DO $do$ BEGIN
       IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${name}) THEN
         CREATE ROLE ${role};
       ELSIF EXISTS (SELECT FROM pg_roles WHERE rolname = ${name} AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)) THEN
         ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
       END IF;
     END $do$`,
    `ALTER ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`,
    ...Object.entries(SETTINGS).map(([setting, value]) => `ALTER ROLE ${role} SET ${setting} = '${value}'`),
    `GRANT CONNECT ON DATABASE ${database} TO ${role}`,
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${role}`,
    `REVOKE ALL ON ${hidden} FROM ${role}`,
  ].join(';\n')
}

function mayNotMakeRoles(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42501'
}

function notAllowed(role: string, owner: string, cause: unknown): OperatorError {
  return new OperatorError(
    'ROLE_NOT_ALLOWED',
    `The user "${owner}" may not make or alter the role "${role}", with which the API reads.`,
    `Grant it (ALTER ROLE ${owner} CREATEROLE), or set API_DATABASE_URL to a role that may only read.`,
    { cause },
  )
}
