import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'
import { FOR_ALL } from './vite.config.ts'

/** GraphiQL is built apart, beside the dashboard: neither has to load what only the other needs. */
export default defineConfig({
  plugins: [precompress()],
  build: {
    ...FOR_ALL,
    emptyOutDir: false,
    // The editor is one large file.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: 'graphiql.html',
      // GraphiQL carries directives for the React compiler, which is not used here.
      checks: { moduleLevelDirective: false },
    },
  },
})
