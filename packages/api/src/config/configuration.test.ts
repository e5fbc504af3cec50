import { OperatorError } from '@council-outcomes/db'
import { describe, expect, test } from 'vitest'
import { type Environment, readConfiguration } from './configuration.ts'

const FOLDERS = { dataDir: '/council/.data', dashboardDir: '/council/dashboard' }

describe('the configuration', () => {
  test('serves this machine only, on port 4000, with the embedded database, when nothing is set', () => {
    expect(readConfiguration({}, FOLDERS)).toEqual({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      apiDatabaseUrl: null,
      dataDir: '/council/.data',
      dashboardDir: '/council/dashboard',
      chromePath: null,
      corsOrigins: [],
      trustProxy: false,
    })
  })

  test('takes an empty variable as unset', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: ' ' }, FOLDERS)).toEqual(
      readConfiguration({}, FOLDERS),
    )
  })

  test('names all bad variables at once and repeats none of their values', () => {
    const { code, message } = refusal({
      PORT: '70000',
      DATABASE_URL: 'mysql://root:secret@db/council',
      CORS_ORIGINS: 'https://example.org/path',
      TRUST_PROXY: 'yes',
      HOST: 'not a host',
    })
    expect(code).toBe('BAD_CONFIGURATION')
    for (const name of ['PORT', 'DATABASE_URL', 'CORS_ORIGINS', 'TRUST_PROXY', 'HOST'])
      expect(message).toContain(name)
    expect(message).not.toContain('secret')
  })

  test('names a lone API_DATABASE_URL beside other bad variables', () => {
    const { message } = refusal({ PORT: 'x', API_DATABASE_URL: 'postgresql://reader@db/council' })
    expect(message).toContain('PORT must be')
    expect(message).toContain('API_DATABASE_URL needs DATABASE_URL')
  })

  test.each([
    ['0', 0],
    ['65535', 65_535],
    [' 8080 ', 8080],
  ])('reads the port "%s"', (PORT, port) => {
    expect(readConfiguration({ PORT }, FOLDERS).port).toBe(port)
  })

  test.each(['65536', '-1', '80.5', '0x50', 'http'])('refuses the port "%s"', (PORT) => {
    expect(refusal({ PORT }).message).toContain('PORT must be a whole number from 0 to 65535')
  })

  test('reads a list of origins and refuses the origin "*"', () => {
    const { corsOrigins } = readConfiguration(
      { CORS_ORIGINS: 'https://a.example, http://localhost:5173' },
      FOLDERS,
    )
    expect(corsOrigins).toEqual(['https://a.example', 'http://localhost:5173'])
    expect(refusal({ CORS_ORIGINS: '*' }).message).toContain('CORS_ORIGINS')
  })
})

function refusal(environment: Environment): OperatorError {
  try {
    readConfiguration(environment, FOLDERS)
  } catch (error) {
    if (error instanceof OperatorError) return error
  }
  throw new Error('the configuration was accepted')
}
