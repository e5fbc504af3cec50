import { Button, Dialog, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { type PanelAddress, serializePanelAddress } from '../address/panel-address.ts'
import { useLanguageTag, useMessages } from '../i18n/locale.tsx'
import { OpenRecords, type OpenRecordsProps } from './open-records.tsx'
import css from './records.module.css'

interface RecordDialogProps extends Omit<OpenRecordsProps, 'panel'> {
  /** Null while it is closed. */
  readonly panel: PanelAddress | null
  readonly onClose: () => void
}

/** The side panel. Escape closes it and returns the focus to where it was. */
export function RecordDialog({ panel, onClose, ...props }: RecordDialogProps) {
  const { site, records } = useMessages()
  const close = (open: boolean) => {
    if (!open) onClose()
  }
  return (
    <I18nProvider locale={useLanguageTag()}>
      <ModalOverlay isOpen={panel !== null} isDismissable onOpenChange={close} className={css.scrim}>
        <Modal className={css.panel}>
          <Dialog className={css.body} aria-label={records.title}>
            <Button slot="close" className={css.close} aria-label={site.close}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.8" />
              </svg>
            </Button>
            {panel !== null && <OpenRecords key={serializePanelAddress(panel)} panel={panel} {...props} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
