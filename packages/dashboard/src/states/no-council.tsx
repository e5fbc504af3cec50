import controls from '../controls/controls.module.css'
import { useMessages } from '../i18n/locale.tsx'
import css from './states.module.css'

interface NoCouncilProps {
  readonly asked: string | null
  readonly councils: readonly { readonly key: string; readonly name: string }[]
  readonly onChoose: (key: string) => void
}

/** The address names a council that does not exist, or there is none at all. */
export function NoCouncil({ asked, councils, onChoose }: NoCouncilProps) {
  const { states } = useMessages()
  if (asked === null || councils.length === 0) return <p className={css.notice}>{states.noCouncils}</p>
  return (
    <div className={css.notice}>
      <p>{states.unknownCouncil(asked)}</p>
      <ul className={css.council}>
        {councils.map(({ key, name }) => (
          <li key={key}>
            <button type="button" className={controls.quiet} onClick={() => onChoose(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
