import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inlineDocuments } from './inline-documents.ts'
import { precompress } from './precompress.ts'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Questions, changes, and the data or print of a page; a key that begins with ^ is a pattern. */
const SERVED_BY_API = '^/(graphql|changes|explore\\.(csv|xlsx|json)|report\\.pdf)($|\\?)'

export default defineConfig({
  plugins: [inlineDocuments(), react(), precompress()],
  build: {
    target: 'es2022',
    // The page's security policy allows no data: addresses, so that every asset stays a file.
    assetsInlineLimit: 0,
    // For the scale of `npm run weight`.
    manifest: true,
    // The editor of GraphiQL is one large file; the overview never loads it.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { index: page('index.html'), graphiql: page('graphiql.html') },
      // GraphiQL carries directives for the React compiler, which is not used here.
      checks: { moduleLevelDirective: false },
    },
  },
  // `npm run dev` beside a started product.
  server: { host: '127.0.0.1', proxy: { [SERVED_BY_API]: 'http://127.0.0.1:4000' } },
})
