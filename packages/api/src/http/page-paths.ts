/** The addresses of the dashboard's pages. Its `pages.tsx` decides what each shows. */
export const PAGE_PATHS: readonly string[] = [
  '/',
  '/meetings',
  '/proposals',
  '/assistance',
  '/regions',
  '/regions/:code',
  '/press',
  '/council',
  '/record',
  '/record/:kind',
  '/record/:kind/:id',
  '/report',
  '/explore',
  '/metrics',
]

/** Before the address of a page: one block of it alone, which other sites may frame. */
export const EMBED_BASE = '/embed'
