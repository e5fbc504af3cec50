import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    conditions: ['source'],
    // Else our files would load another copy of graphql (its ES modules) than Apollo Server and Pothos do.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    globalSetup: './test/global-setup.ts',
    hookTimeout: 120_000,
    // One second, which is the default, passes unnoticed on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 120_000,
    // To load the libraries again for each file took as long as half of the tests.
    isolate: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
  },
})
