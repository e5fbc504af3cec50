import type { ReactNode } from 'react'
import { bulletCases } from './bullet-cases.tsx'
import { cardCases } from './card-cases.tsx'
import { heatCases } from './heat-cases.tsx'
import { lineCases } from './line-cases.tsx'
import { pageCases } from './page-cases.tsx'
import { periodCases } from './period-cases.tsx'
import { placeCases } from './place-cases.tsx'
import { stackCases } from './stack-cases.tsx'
import { thousandCases } from './thousand-cases.tsx'

/** Every chart in every state, by its title. Each has a picture in each theme: `pnpm pictures` renews them. */
export const allCases: Readonly<Record<string, ReactNode>> = {
  ...periodCases,
  ...lineCases,
  ...stackCases,
  ...placeCases,
  ...heatCases,
  ...bulletCases,
  ...cardCases,
  ...pageCases,
  ...thousandCases,
}
