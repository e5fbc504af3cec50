import { lazy, Suspense } from 'react'
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useOverviewAddress } from '../address/overview-address.ts'
import { serializePanelAddress } from '../address/panel-address.ts'
import { useMessages } from '../i18n/locale.tsx'
import type { OpenRecordsProps } from './open-records.tsx'
import css from './records.module.css'

/** Fetched when a figure is first opened. */
const OpenRecords = lazy(async () => ({ default: (await import('./open-records.tsx')).OpenRecords }))

/** The records of the figure that the address names. Escape closes it and returns the focus to where it was. */
export function RecordPanel(props: Omit<OpenRecordsProps, 'panel'>) {
  const [{ panel }, setAddress] = useOverviewAddress()
  const { site, records, states } = useMessages()
  const close = (open: boolean) => {
    if (!open) void setAddress({ panel: null })
  }
  return (
    <ModalOverlay isOpen={panel !== null} isDismissable onOpenChange={close} className={css.scrim}>
      <Modal className={css.panel}>
        <Dialog className={css.body} aria-label={records.title}>
          <Button slot="close" className={css.close} aria-label={site.close}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </Button>
          {panel !== null && (
            <Suspense fallback={<p role="status">{states.waiting}</p>}>
              <OpenRecords key={serializePanelAddress(panel)} panel={panel} {...props} />
            </Suspense>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
