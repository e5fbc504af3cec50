import {
  displayPeriod,
  type PeriodChoice,
  parsePeriodChoice,
  periodFromCode,
  serializePeriodChoice,
} from '@council-outcomes/figures'
import { useId } from 'react'
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria'
import {
  Button,
  Dialog,
  DialogTrigger,
  Header,
  I18nProvider,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { Chevron } from '../controls/chevron.tsx'
import controls from '../controls/controls.module.css'
import { useFirstOpening } from '../controls/use-first-opening.ts'
import { useLanguageTag, useLocale, useMessages } from '../i18n/locale.tsx'
import type { FrameCouncil } from '../question/selection.ts'
import css from './filters.module.css'
import { periodName } from './period-name.ts'
import { quarterCodes, RELATIVE_OFFERS, yearCodes } from './period-offers.ts'
import type { PeriodPickerProps } from './period-picker.tsx'
import { RangeForm } from './range-form.tsx'

/** Terms, periods counted from today, years with their quarters, and any two days; open when it is first shown. */
export function PeriodDialog({ council, choice, period, onChange }: PeriodPickerProps) {
  const messages = useMessages()
  const { filters } = messages
  const locale = useLocale()
  const id = useId()
  const { button, ...opening } = useFirstOpening()
  const choose = (next: PeriodChoice) => {
    onChange(next)
    opening.onOpenChange(false)
  }
  return (
    <I18nProvider locale={useLanguageTag()}>
      <div className={controls.field}>
        <span className={controls.label} id={`${id}-label`}>
          {filters.period}
        </span>
        <DialogTrigger {...opening}>
          <Button
            className={controls.opener}
            id={`${id}-opener`}
            aria-labelledby={`${id}-label ${id}-opener`}
            ref={button}
          >
            <span className={controls.value}>{periodName(choice, period, council, locale, messages)}</span>
            <Chevron />
          </Button>
          <PortalProvider getContainer={() => sheetOf(button.current) ?? document.body}>
            <Popover className={`${controls.popover} ${css.picker}`}>
              <Dialog aria-label={filters.period} className={css.periods}>
                <PeriodOffers council={council} chosen={serializePeriodChoice(choice)} onChoose={choose} />
                <RangeForm period={period} onChoose={choose} />
              </Dialog>
            </Popover>
          </PortalProvider>
        </DialogTrigger>
      </div>
    </I18nProvider>
  )
}

/** What lies beside the sheet in the document is drawn below it, whatever its z-index. */
function sheetOf(button: HTMLButtonElement | null): HTMLElement | null {
  return button?.closest<HTMLElement>(':popover-open') ?? null
}

interface PeriodOffersProps {
  readonly council: FrameCouncil
  readonly chosen: string
  readonly onChoose: (choice: PeriodChoice) => void
}

function PeriodOffers({ council, chosen, onChoose }: PeriodOffersProps) {
  const { filters } = useMessages()
  const locale = useLocale()
  const relative = RELATIVE_OFFERS.map((keyword) => ({
    code: serializePeriodChoice({ kind: 'RELATIVE', keyword }),
    label: filters.keywords[keyword],
  }))
  const terms = council.terms.map(({ key, name }) => ({ code: key, label: name }))
  const choose = (keys: 'all' | ReadonlySet<unknown>) => {
    const [code] = keys === 'all' ? [] : [...keys]
    if (typeof code === 'string') onChoose(parsePeriodChoice(code))
  }
  return (
    <ListBox
      // In an open list the arrows and typed letters choose at once.
      autoFocus
      aria-label={filters.period}
      selectionMode="single"
      selectedKeys={[chosen]}
      onSelectionChange={choose}
      layout="grid"
      className={css.offers}
    >
      <Offers title={filters.terms} offers={terms} />
      <Offers title={filters.relative} offers={relative} />
      <ListBoxSection id="years" className={css.years}>
        <Header className={controls.sectionTitle}>{filters.years}</Header>
        {yearCodes(council).flatMap((year) => [
          <Offer key={year} code={year} label={year} />,
          ...quarterCodes(year).map((code) => (
            <Offer
              key={code}
              code={code}
              label={filters.quarters[code.slice(5)] ?? code}
              fullName={displayPeriod(periodFromCode(code), locale)}
            />
          )),
        ])}
      </ListBoxSection>
    </ListBox>
  )
}

interface OfferProps {
  readonly code: string
  readonly label: string
  readonly fullName?: string
}

function Offers({ title, offers }: { readonly title: string; readonly offers: readonly OfferProps[] }) {
  return (
    <ListBoxSection id={title} className={css.chips}>
      <Header className={controls.sectionTitle}>{title}</Header>
      {offers.map((offer) => (
        <Offer key={offer.code} {...offer} />
      ))}
    </ListBoxSection>
  )
}

function Offer({ code, label, fullName = label }: OfferProps) {
  return (
    <ListBoxItem id={code} textValue={fullName} aria-label={fullName} className={controls.option}>
      {label}
    </ListBoxItem>
  )
}
