import react from '@vitejs/plugin-react'
import { type BuildOptions, defineConfig } from 'vite'
import { CHUNK_GROUPS, FIRST_SCRIPT } from './chunk-groups.ts'
import { inlineDocuments } from './inline-documents.ts'
import { precompress } from './precompress.ts'
import { preloadFirstView } from './preload-first-view.ts'

export const FOR_ALL: BuildOptions = {
  target: 'es2022',
  // The page's security policy allows no data: addresses, so that every asset stays a file.
  assetsInlineLimit: 0,
}

/** Questions, changes, and the data or print of a page; a key that begins with ^ is a pattern. */
const SERVED_BY_API = '^/(graphql|changes|explore\\.(csv|xlsx|json)|report\\.pdf)($|\\?)'

export default defineConfig({
  plugins: [inlineDocuments(), react(), preloadFirstView(), precompress()],
  build: {
    ...FOR_ALL,
    // For the scale of `npm run weight`.
    manifest: true,
    rolldownOptions: {
      input: ['index.html', FIRST_SCRIPT],
      output: { codeSplitting: { groups: [...CHUNK_GROUPS] } },
    },
  },
  // `npm run dev` beside a started product.
  server: { host: '127.0.0.1', proxy: { [SERVED_BY_API]: 'http://127.0.0.1:4000' } },
})
