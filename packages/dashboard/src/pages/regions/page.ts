import type { Page } from '../page.ts'
import { mapPage } from './map-page.ts'
import { RegionsPage } from './regions-page.tsx'

/** The map of all regions and, below its address, a page for each region. */
export const page: Page = { Page: RegionsPage, prefetch: mapPage.prefetch }
