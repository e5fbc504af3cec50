import { type ReactNode, useId } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import controls from '../controls/controls.module.css'
import { useMessages } from '../i18n/locale.tsx'
import css from './filters.module.css'

interface FilterLineProps {
  /** What is shown now, in short, for the one button that a phone has room for. */
  readonly summary: string
  readonly children: ReactNode
}

/** The one line of filters that stays in sight; on a phone they open as a sheet. */
export function FilterLine({ summary, children }: FilterLineProps) {
  const { filters } = useMessages()
  const id = useId()
  return (
    <section className={css.bar} aria-label={filters.title}>
      <div className={css.line}>{children}</div>
      <div className={css.short}>
        <DialogTrigger>
          <Button className={controls.opener} aria-describedby={id}>
            <span className={controls.value} id={id}>
              {summary}
            </span>
            <span className={css.change}>{filters.change}</span>
          </Button>
          <ModalOverlay isDismissable className={css.scrim}>
            <Modal className={css.sheet}>
              <Dialog className={css.sheetBody}>
                {({ close }) => (
                  <>
                    <Heading slot="title" className={css.sheetTitle}>
                      {filters.title}
                    </Heading>
                    {children}
                    <Button className={controls.button} onPress={close}>
                      {filters.done}
                    </Button>
                  </>
                )}
              </Dialog>
            </Modal>
          </ModalOverlay>
        </DialogTrigger>
      </div>
    </section>
  )
}
