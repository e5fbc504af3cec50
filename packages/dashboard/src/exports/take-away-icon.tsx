export function TakeAwayIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 3v9m-4-4 4 4 4-4M4 14v3h12v-3" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
