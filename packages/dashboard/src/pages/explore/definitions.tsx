import { formatNumber } from '@council-outcomes/figures'
import { useLocale } from '../../i18n/locale.tsx'
import type { Answer } from './answer.ts'
import css from './explore.module.css'
import { useExploreWords } from './words.ts'

/** What was counted, each figure by its definition and its version. */
export function Definitions({ definitions }: Pick<Answer['receipt'], 'definitions'>) {
  const words = useExploreWords()
  const locale = useLocale()
  return (
    <section className={css.downloads}>
      <h2 className={css.part}>{words.definitions}</h2>
      <dl className={css.definitions}>
        {definitions.map(({ code, label, definition, version }) => (
          <div key={code}>
            <dt>
              {label}, {words.version(formatNumber(version, locale))}
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
