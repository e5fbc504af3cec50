import type { Page } from '../page.ts'
import { homePage } from './home-page.ts'
import { RecordPage } from './record-page.tsx'

/** All of the record and, below its address, a page for each list and for each record. */
export const page: Page = { Page: RecordPage, prefetch: homePage.prefetch }
