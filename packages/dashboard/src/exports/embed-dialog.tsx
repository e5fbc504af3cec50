import { useId, useState } from 'react'
import { Button, Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import controls from '../controls/controls.module.css'
import { useLanguageTag, useMessages } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import css from './exports.module.css'
import { EXPORT_WORDS } from './words.ts'

interface EmbedDialogProps {
  /** The whole address of the block alone. */
  readonly address: string
  /** The finding of the block: it names the frame. */
  readonly title: string
  /** In px, as tall as the block is now. */
  readonly height: number
  readonly onClose: () => void
}

/** The code that shows a block on another page. */
export function EmbedDialog({ address, title, height, onClose }: EmbedDialogProps) {
  const words = usePageWords(EXPORT_WORDS)
  const { site, records } = useMessages()
  const id = useId()
  const [copied, setCopied] = useState<boolean | null>(null)
  const code = frameCode(address, title, height)
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  const close = (open: boolean) => {
    if (!open) onClose()
  }
  return (
    <I18nProvider locale={useLanguageTag()}>
      <ModalOverlay isOpen isDismissable onOpenChange={close} className={css.scrim}>
        <Modal className={css.modal}>
          <Dialog className={css.dialog}>
            <Heading slot="title" className={css.title}>
              {words.embedTitle}
            </Heading>
            <p>{words.embedIntro}</p>
            <label htmlFor={id} className={controls.label}>
              {words.code}
            </label>
            <textarea id={id} readOnly rows={6} value={code} onFocus={({ target }) => target.select()} />
            <p role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
            <div className={css.ways}>
              <Button className={controls.button} onPress={copy}>
                {words.copy}
              </Button>
              <a href={address} target="_blank" rel="noopener">
                {words.look}
                <span className="visually-hidden"> ({records.opensInNewTab})</span>
              </a>
              <Button slot="close" className={controls.quiet}>
                {site.close}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

function frameCode(address: string, title: string, height: number): string {
  const frame = document.createElement('iframe')
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    style: 'border:0',
    loading: 'lazy',
  }
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
  return frame.outerHTML
}
