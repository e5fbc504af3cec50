import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Opens a control as soon as it is shown, because the reader has pressed the button that stood in its place.
 * The focus goes to its own button first: there it returns when the control closes.
 */
export function useFirstOpening(): {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
} {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    button.current?.focus()
    setOpen(true)
  }, [])
  return { button, isOpen, onOpenChange: setOpen }
}
