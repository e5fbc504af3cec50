import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, I18nProvider, Popover } from 'react-aria-components'
import controls from '../controls/controls.module.css'
import { useFirstOpening } from '../controls/use-first-opening.ts'
import header from '../header/site-header.module.css'
import { useLanguageTag, useMessages } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import { NameForm } from './name-form.tsx'
import type { SavedView } from './saved-views.ts'
import { viewAddress } from './saved-views.ts'
import { useSavedViews } from './use-saved-views.ts'
import { useViewName } from './use-view-name.ts'
import { ViewItem } from './view-item.tsx'
import css from './views.module.css'
import { ViewsIcon } from './views-icon.tsx'
import { VIEW_WORDS } from './words.ts'

/** What is saved, and the way to save what is shown; open when it is first shown. */
export function ViewsDialog() {
  const { site } = useMessages()
  const { button, ...opening } = useFirstOpening()
  return (
    <I18nProvider locale={useLanguageTag()}>
      <DialogTrigger {...opening}>
        <Button className={header.icon} aria-label={site.savedViews} ref={button}>
          <ViewsIcon />
        </Button>
        <Popover className={controls.popover} placement="bottom end">
          <Dialog className={css.dialog}>
            <Heading slot="title" className={css.title}>
              {site.savedViews}
            </Heading>
            <Views onLeave={() => opening.onOpenChange(false)} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </I18nProvider>
  )
}

function Views({ onLeave }: { readonly onLeave: () => void }) {
  const words = usePageWords(VIEW_WORDS)
  const name = useViewName()
  const { views, isRefused, add, rename, remove, restore } = useSavedViews()
  const [removed, setRemoved] = useState<{ readonly view: SavedView; readonly index: number } | null>(null)
  const removeAt = (index: number) => {
    const view = views[index]
    if (view === undefined) return
    remove(view.id)
    setRemoved({ view, index })
  }
  const undo = () => {
    if (removed !== null) restore(removed.view, removed.index)
    setRemoved(null)
  }
  if (isRefused) return <p role="alert">{words.refused}</p>
  return (
    <>
      <NameForm
        label={words.name}
        name={name}
        action={words.keep}
        onName={(chosen) => add(chosen, viewAddress(location))}
      />
      <div role="status">
        {removed !== null && (
          <p className={css.removed}>
            {words.removed(removed.view.name)} {/* The button that was pressed is gone with its view. */}
            <Button className={controls.quiet} onPress={undo} autoFocus>
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      {views.length === 0 && <p className={css.none}>{words.none}</p>}
      <ul className={css.views}>
        {views.map((view, index) => (
          <ViewItem
            key={view.id}
            view={view}
            onOpen={onLeave}
            onRename={(chosen) => rename(view.id, chosen)}
            onRemove={() => removeAt(index)}
          />
        ))}
      </ul>
    </>
  )
}
