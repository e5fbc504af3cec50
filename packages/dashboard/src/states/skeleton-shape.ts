/** What a page is going to look like, in the rough: figures and charts, a list, or a text. */
export type SkeletonShape = 'FIGURES' | 'LIST' | 'TEXT'

/** By the path of the page. */
export function skeletonShape(path: string): SkeletonShape {
  const [page = '', kind, record] = path.split('/').slice(1)
  if (page === 'report' || (page === 'record' && kind !== undefined && record !== undefined)) return 'TEXT'
  return LISTS.includes(page) ? 'LIST' : 'FIGURES'
}

const LISTS: readonly string[] = ['council', 'explore', 'metrics', 'record']
