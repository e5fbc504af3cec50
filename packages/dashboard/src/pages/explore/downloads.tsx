import { type AddressedAnalysis, analysisAddress } from '@council-outcomes/figures'
import { useLocale } from '../../i18n/locale.tsx'
import css from './explore.module.css'
import { useExploreWords } from './words.ts'

/** The data of the question as files: the same address with another ending. */
export function Downloads({ asked }: { readonly asked: AddressedAnalysis }) {
  const words = useExploreWords()
  const search = `${analysisAddress(asked)}&lang=${useLocale()}`
  return (
    <section className={css.downloads} aria-label={words.data}>
      <h2 className={css.part}>{words.data}</h2>
      <ul className={css.files}>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`/explore.${format}?${search}`} download>
              {words.download[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className={css.hint}>{words.downloadHint}</p>
    </section>
  )
}

const FORMATS = ['csv', 'xlsx', 'json'] as const
