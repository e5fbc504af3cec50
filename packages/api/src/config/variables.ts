import { isIP } from 'node:net'
import { z } from 'zod'

/** Every environment variable the product reads; one that cannot be used says what it must be. */
export const VARIABLES = z
  .object({
    HOST: variable(isHost, 'HOST must be a host name or an address such as 127.0.0.1'),
    PORT: variable(isPort, 'PORT must be a whole number from 0 to 65535').transform(Number),
    DATABASE_URL: postgresUrl('DATABASE_URL'),
    API_DATABASE_URL: postgresUrl('API_DATABASE_URL'),
    DATA_DIR: z.string(),
    DASHBOARD_DIR: z.string(),
    CHROME_PATH: z.string(),
    CORS_ORIGINS: variable(
      (list) => split(list).every(isOrigin),
      'CORS_ORIGINS must be a comma-separated list of origins such as https://example.org, without paths and without *',
    ).transform(split),
    TRUST_PROXY: variable(isYesOrNo, 'TRUST_PROXY must be true or false').transform(
      (value) => value === 'true',
    ),
  })
  .partial()

function variable(isUsable: (value: string) => boolean, error: string) {
  return z.string().trim().refine(isUsable, { error, abort: true })
}

function postgresUrl(name: string) {
  return variable(isPostgresUrl, `${name} must look like postgresql://user:password@host:5432/name`)
}

function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value)
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
}

function isPostgresUrl(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value)
}

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value
}

function split(list: string): readonly string[] {
  return list.split(',').map((item) => item.trim())
}

function isYesOrNo(value: string): boolean {
  return value === 'true' || value === 'false'
}
