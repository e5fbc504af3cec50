import { writeFileSync } from 'node:fs'
import { cataloguePage } from './catalogue-page.ts'

writeFileSync(new URL('../../CATALOGUE.md', import.meta.url), cataloguePage())
