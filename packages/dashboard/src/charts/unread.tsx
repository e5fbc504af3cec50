import type { ReactNode } from 'react'

interface UnreadProps {
  readonly className: string | undefined
  readonly children: ReactNode
}

/** Drawn words that a screen reader skips, because the names of the marks say the same. */
export function Unread({ className, children }: UnreadProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus, though the rule counts it in.
    <g aria-hidden="true" className={className}>
      {children}
    </g>
  )
}
