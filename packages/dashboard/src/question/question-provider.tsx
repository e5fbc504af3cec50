import { createContext, type ReactNode, useContext } from 'react'
import { useQuestionAddress } from '../address/question-address.ts'
import { useRegionAddress } from '../address/use-region-address.ts'
import { periodName } from '../filters/period-name.ts'
import type { FrameQuery } from '../generated/graphql.ts'
import type { Failure } from '../graph/failure.ts'
import { dataOf, useSteadyQuery } from '../graph/use-steady-query.ts'
import { useGraphLocale, useLocale, useMessages } from '../i18n/locale.tsx'
import { frameQuery } from './frame-query.ts'
import { type PageQuestion, pageQuestion } from './page-question.ts'
import { councilOf, type FrameCouncil, type PeriodSelection, periodSelection } from './selection.ts'

/** What the address asks for, as far as that is known. */
export type Asked =
  | { readonly kind: 'WAITING' }
  | { readonly kind: 'FAILED'; readonly failure: Failure; readonly retry: () => void }
  | { readonly kind: 'NO_COUNCIL'; readonly asked: string | null; readonly frame: FrameQuery }
  | {
      readonly kind: 'KNOWN'
      readonly frame: FrameQuery
      readonly council: FrameCouncil
      readonly selection: PeriodSelection
      /** "First term, 20 May 2015 – 30 Jun 2017" */
      readonly periodName: string
      readonly question: PageQuestion
    }

/** Finds out once for all pages which council and period the address means. */
export function QuestionProvider({ children }: { readonly children: ReactNode }) {
  return <AskedContext value={useAskedOfAddress()}>{children}</AskedContext>
}

export function useAsked(): Asked {
  return useContext(AskedContext)
}

function useAskedOfAddress(): Asked {
  const [address] = useQuestionAddress()
  const { region } = useRegionAddress()
  const messages = useMessages()
  const locale = useLocale()
  const graphLocale = useGraphLocale()
  const picture = useSteadyQuery(frameQuery, { locale: graphLocale })
  const frame = dataOf(picture)
  const council = councilOf(address.council, frame?.councils ?? [])

  if (picture.kind === 'FAILED' && frame === null) return picture
  if (frame === null) return { kind: 'WAITING' }
  if (council === null) return { kind: 'NO_COUNCIL', asked: address.council, frame }
  const selection = periodSelection(address.period, council)
  return {
    kind: 'KNOWN',
    frame,
    council,
    selection,
    periodName: periodName(selection.choice, selection.period, council, locale, messages),
    question: pageQuestion({ ...address, region, council, selection, locale: graphLocale }),
  }
}

const AskedContext = createContext<Asked>({ kind: 'WAITING' })
