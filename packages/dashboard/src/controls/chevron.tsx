import css from './controls.module.css'

export function Chevron() {
  return (
    <svg className={css.chevron} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 4.5 6 8.5 10 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
