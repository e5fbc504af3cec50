import type { TestProject } from 'vitest/node'
import { browserPath } from './browser.ts'
import { startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly productAddress: string
  }
}

/** One product with the real record for all files: nothing a reader does in a page changes it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (browserPath() === null) return undefined
  const { address, stop } = await startProduct()
  project.provide('productAddress', address)
  return stop
}
