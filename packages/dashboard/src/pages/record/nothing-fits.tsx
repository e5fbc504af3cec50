import { useQuestionAddress } from '../../address/question-address.ts'
import type { RecordKind } from '../../address/record-path.ts'
import controls from '../../controls/controls.module.css'
import { useLocale } from '../../i18n/locale.tsx'
import { countWords } from './count-words.ts'
import { FILTER_KEYS, FIRST_PAGE, useListAddress } from './list-address.ts'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

interface NothingFitsProps {
  readonly kind: RecordKind
  readonly wider: number | null
  readonly whole: number | null
}

/** Why a list is empty, and the nearest that there is: at any time and place, or without any filter. */
export function NothingFits({ kind, wider, whole }: NothingFitsProps) {
  const words = useRecordWords()
  const locale = useLocale()
  const [, setQuestion] = useQuestionAddress()
  const [, setAddress] = useListAddress()
  const named = words.kinds[kind]
  if (whole === 0) return <p>{words.nothingRecorded}</p>
  const anywhere = () => {
    void setQuestion({ period: null, region: null })
    void setAddress(FIRST_PAGE)
  }
  const everything = () => {
    const none = Object.fromEntries(FILTER_KEYS.map((key) => [key, null]))
    void setQuestion({ period: null, region: null })
    void setAddress({ ...FIRST_PAGE, ...none, q: null })
  }
  return (
    <div className={css.nothing}>
      {wider === 0 ? (
        <>
          <p>{words.nowhere}</p>
          <button type="button" className={controls.quiet} onClick={everything}>
            {words.showAll(countWords(whole, locale), named)}
          </button>
        </>
      ) : (
        <>
          <p>{words.elsewhere(countWords(wider, locale), named)}</p>
          <button type="button" className={controls.quiet} onClick={anywhere}>
            {words.anywhere}
          </button>
        </>
      )}
    </div>
  )
}
