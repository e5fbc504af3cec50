import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { EMBED_BASE, PAGE_PATHS } from './page-paths.ts'
import { allowFraming } from './security-headers.ts'

/** The built dashboard, whose pages are all one file, and GraphiQL. File names under /assets/ carry a hash of their content, so browsers may keep them for ever. */
export async function serveDashboard(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null) return
  await app.register(fastifyStatic, {
    root: folder,
    index: 'index.html',
    dotfiles: 'ignore',
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => reply.header('cache-control', cacheControl(path)),
  })
  for (const path of PAGE_PATHS) {
    app.get(path, async (_request, reply) => reply.sendFile('index.html'))
    const embedded = `${EMBED_BASE}${path === '/' ? '' : path}`
    app.get(embedded, async (_request, reply) => allowFraming(reply).sendFile('index.html'))
  }
  app.get('/graphiql', async (_request, reply) => reply.sendFile('graphiql.html'))
}

function cacheControl(path: string): string {
  if (path.endsWith('.html')) return 'no-cache'
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
}
