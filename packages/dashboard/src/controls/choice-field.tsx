import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import css from './controls.module.css'

interface ChoiceSection {
  readonly title: string | null
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly sections: readonly ChoiceSection[]
  readonly onChange: (id: string) => void
}

/** One labelled choice out of a list, with typing ahead. */
export function ChoiceField({ label, value, sections, onChange }: ChoiceFieldProps) {
  return (
    <Select value={value} onChange={(key) => onChange(String(key))} className={css.field}>
      <Label className={css.label}>{label}</Label>
      <Button className={css.opener}>
        <SelectValue className={css.value} />
        <Chevron />
      </Button>
      <Popover className={css.popover}>
        <ListBox className={css.list}>
          {sections.map(({ title, options }) => (
            <ListBoxSection key={title} id={title ?? 'untitled'}>
              {title !== null && <Header className={css.sectionTitle}>{title}</Header>}
              {options.map((option) => (
                <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={css.option}>
                  {option.label}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}

export function Chevron() {
  return (
    <svg className={css.chevron} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 4.5 6 8.5 10 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
