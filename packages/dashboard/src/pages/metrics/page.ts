import { plainPage } from '../plain-page.tsx'
import { MetricsPage } from './metrics-page.tsx'
import { metricsQuery } from './metrics-query.ts'

export const page = plainPage({ query: metricsQuery, Picture: MetricsPage })
