import { defineConfig } from 'vitest/config'

const source = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import'] } },
}

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      { ...source, test: { name: 'parts', include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'] } },
      {
        ...source,
        test: { name: 'e2e', include: ['test/e2e/*.test.ts'], globalSetup: 'test/e2e/global-setup.ts' },
      },
    ],
  },
})
