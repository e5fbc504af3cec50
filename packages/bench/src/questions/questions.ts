import { kpis } from './kpis.ts'
import { months } from './months.ts'
import { proposals } from './proposals.ts'
import type { Question } from './question.ts'
import { typename } from './typename.ts'
import { districts, weeks } from './weeks.ts'
import { years } from './years.ts'

export const QUESTIONS: readonly Question[] = [months, kpis, years, weeks, districts, proposals, typename]
