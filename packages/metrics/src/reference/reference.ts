import type { PrismaClient } from '@council-outcomes/db'
import type { Dimension } from '../dimensions.ts'
import type { Category } from './category-tree.ts'
import { loadCategories } from './load-categories.ts'
import { loadRegionTree } from './load-region-tree.ts'
import type { RegionTree } from './region-tree.ts'

/** The trees that records are placed in, each read once. */
export interface Reference {
  readonly regions: () => Promise<RegionTree>
  readonly categories: (councilId: string, dimension: Dimension) => Promise<readonly Category[]>
}

export function reference(db: PrismaClient): Reference {
  let tree: Promise<RegionTree> | null = null
  const categories = new Map<string, Promise<readonly Category[]>>()
  return {
    regions: () => {
      tree ??= loadRegionTree(db)
      return tree
    },
    categories: (councilId, dimension) => {
      const key = `${councilId} ${dimension}`
      const known = categories.get(key) ?? loadCategories(db, councilId, dimension)
      categories.set(key, known)
      return known
    },
  }
}
