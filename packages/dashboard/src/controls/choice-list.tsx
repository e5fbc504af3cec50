import {
  Button,
  Header,
  I18nProvider,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import { byLabel } from '../i18n/by-label.ts'
import { useLanguageTag, useLocale } from '../i18n/locale.tsx'
import { afterPaint } from '../sight/after-paint.ts'
import { Chevron } from './chevron.tsx'
import type { ChoiceFieldProps } from './choice-field.tsx'
import css from './controls.module.css'
import { useFirstOpening } from './use-first-opening.ts'

/** The list of a choice, with typing ahead; open when it is first shown. */
export function ChoiceList({ label, value, sections, onChange }: ChoiceFieldProps) {
  const { button, ...opening } = useFirstOpening()
  const inOrder = byLabel(useLocale())
  return (
    <I18nProvider locale={useLanguageTag()}>
      <Select
        value={value}
        onChange={(key) => afterPaint(() => onChange(String(key)))}
        className={css.field}
        {...opening}
      >
        <Label className={css.label}>{label}</Label>
        <Button className={css.opener} ref={button}>
          <SelectValue className={css.value} />
          <Chevron />
        </Button>
        <Popover className={css.popover}>
          <ListBox className={css.list}>
            {sections.map(({ title, options, byLabel: isSorted }) => (
              <ListBoxSection key={title} id={title ?? 'untitled'}>
                {title !== null && <Header className={css.sectionTitle}>{title}</Header>}
                {(isSorted ? options.toSorted(inOrder) : options).map((option) => (
                  <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={css.option}>
                    {option.label}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Popover>
      </Select>
    </I18nProvider>
  )
}
