export function ViewsIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M5 3h10v14l-5-3.5L5 17z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
