import { type AddressedAnalysis, analysisAddress } from '@council-outcomes/figures'
import type { AnalyzeInput, FrameQuery } from '../../generated/graphql.ts'
import { dataOf, useSteadyQuery } from '../../graph/use-steady-query.ts'
import { useGraphLocale } from '../../i18n/locale.tsx'
import { useLiveQuery } from '../../live/use-live-query.ts'
import type { FrameCouncil } from '../../question/selection.ts'
import { RecordPanel } from '../../records/record-panel.tsx'
import { Waiting } from '../../states/waiting.tsx'
import { Builder } from './builder/builder.tsx'
import { choicesOf } from './builder/choices.ts'
import css from './explore.module.css'
import { choicesQuery, exploreQuery } from './explore-query.ts'
import { Refused } from './refused.tsx'
import { Result } from './result.tsx'
import { useSettled } from './use-settled.ts'

interface AskedQuestionProps {
  readonly asked: AddressedAnalysis
  readonly input: AnalyzeInput
  readonly frame: FrameQuery
  readonly council: FrameCouncil
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** A question with its answer: the choices beside it ask the next one, and the last answer stays until that has come. */
export function AskedQuestion({ asked, input, frame, council, onAsk }: AskedQuestionProps) {
  const locale = useGraphLocale()
  const key = analysisAddress(asked)
  const { value: settled, isSettled } = useSettled(input, key, PATIENCE)
  const picture = useLiveQuery(exploreQuery, { input: settled, available: availableTo(settled), locale })
  const isRefused = picture.kind === 'FAILED'
  // A refused question answers nothing at all; what there is to choose then comes by itself.
  const rest = useSteadyQuery(
    choicesQuery,
    isRefused
      ? { available: { council: input.council, metrics: input.metrics }, isAsked: true, locale }
      : null,
  )
  const data = dataOf(picture)
  const choices = (isRefused ? dataOf(rest) : null) ?? data ?? dataOf(rest)
  if (choices === null && picture.kind === 'WAITING') return <Waiting />
  const isStale = (picture.kind === 'FULL' && picture.stale) || !isSettled
  return (
    <div className={css.explore}>
      {choices !== null && (
        <Builder asked={asked} choices={choicesOf(choices)} frame={frame} council={council} onAsk={onAsk} />
      )}
      <div className={css.result}>
        {isRefused && <Refused picture={picture} asked={asked} onAsk={onAsk} />}
        {data !== null && (
          <div className={css.picture} aria-busy={isStale} data-stale={isStale || isRefused || undefined}>
            <Result
              asked={asked}
              council={council}
              input={settled}
              preview={data.preview}
              analysis={data.analyze}
            />
          </div>
        )}
      </div>
      <RecordPanel
        question={{
          council: settled.council,
          period: settled.period ?? { relative: 'ALL' },
          region: settled.region ?? null,
          locale,
        }}
        analysis={settled}
        places={[]}
      />
    </div>
  )
}

/** In milliseconds: long enough for the next tick of a list, too short to be noticed. */
const PATIENCE = 250

function availableTo({ council, metrics, period, region, regionsAsOf, filter }: AnalyzeInput) {
  return { council, metrics, period, region, regionsAsOf, filter }
}
