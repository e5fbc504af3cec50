import type { AddressedAnalysis } from '@council-outcomes/figures'
import controls from '../../controls/controls.module.css'
import type { Picture } from '../../graph/use-steady-query.ts'
import { PageHeading } from '../../navigation/page-heading.tsx'
import { Failed } from '../../states/failed.tsx'
import css from './explore.module.css'
import { remediesFor } from './remedies.ts'
import { useExploreWords } from './words.ts'

interface RefusedProps {
  readonly picture: Extract<Picture<unknown>, { kind: 'FAILED' }>
  readonly asked: AddressedAnalysis
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** No answer: why, in the words of the API, and smaller questions that are near to this one. */
export function Refused({ picture, asked, onAsk }: RefusedProps) {
  const words = useExploreWords()
  const { failure, last, retry } = picture
  const isRefusal = failure.kind === 'REFUSED'
  return (
    <div className={css.refused}>
      {last === null && <PageHeading>{words.refused}</PageHeading>}
      <Failed failure={failure} keptFrom={last?.from ?? null} onRetry={retry} />
      {isRefusal && (
        <ul className={css.remedies}>
          {remediesFor(asked).map((remedy) => (
            <li key={remedy.kind}>
              <button type="button" className={controls.quiet} onClick={() => onAsk(remedy.asked)}>
                {words.remedy(remedy)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
