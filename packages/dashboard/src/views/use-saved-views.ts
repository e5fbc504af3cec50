import { useState } from 'react'
import { LONGEST_NAME, readViews, type SavedView, writeViews } from './saved-views.ts'

/** The reader's views, and what can be done with them; what the browser refuses to keep is not shown as kept. */
export function useSavedViews() {
  const [views, setViews] = useState(readViews)
  const [isRefused, setRefused] = useState(views === null)
  /** Another tab may have changed them meanwhile: each change is made to what is kept now. */
  const change = (next: (kept: readonly SavedView[]) => readonly SavedView[]) => {
    const changed = next(readViews() ?? [])
    const isKept = writeViews(changed)
    setRefused(!isKept)
    if (isKept) setViews(changed)
  }
  return {
    views: views ?? [],
    isRefused,
    add: (name: string, address: string) =>
      change((kept) => [{ id: crypto.randomUUID(), name: shortened(name), address }, ...kept]),
    rename: (id: string, name: string) =>
      change((kept) => kept.map((view) => (view.id === id ? { ...view, name: shortened(name) } : view))),
    remove: (id: string) => change((kept) => kept.filter((view) => view.id !== id)),
    /** Puts a view back where it was. */
    restore: (view: SavedView, index: number) => change((kept) => kept.toSpliced(index, 0, view)),
  }
}

function shortened(name: string): string {
  return name.trim().slice(0, LONGEST_NAME)
}
