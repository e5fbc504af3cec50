import { defineConfig } from 'vitest/config'

const source = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import'] } },
}

export default defineConfig({
  test: {
    // A browser waits more than it works: one core less than there are, which is the default, leaves the machine idle.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      { ...source, test: { name: 'parts', include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'] } },
      {
        ...source,
        test: {
          name: 'e2e',
          include: ['test/e2e/*.test.ts'],
          globalSetup: 'test/e2e/global-setup.ts',
          // One second, which is the default, passes unnoticed on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
