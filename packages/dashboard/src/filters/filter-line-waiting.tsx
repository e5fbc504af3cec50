import controls from '../controls/controls.module.css'
import css from './filters.module.css'

/** The room of the filters while it is not known what there is to choose: what follows does not move when they come. */
export function FilterLineWaiting() {
  return (
    <div className={css.bar} aria-hidden="true">
      <div className={css.line}>
        {FIELDS.map((field) => (
          <div key={field} className={controls.field}>
            <span className={controls.label}>&nbsp;</span>
            <span className={css.blank} />
          </div>
        ))}
      </div>
      <span className={`${css.blank} ${css.short}`} />
    </div>
  )
}

const FIELDS = ['council', 'period', 'region', 'comparison']
