import { type ReactNode, useId } from 'react'
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Header,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useLanguageTag } from '../i18n/locale.tsx'
import { Chevron } from './chevron.tsx'
import css from './controls.module.css'
import type { ManyChoice, ManyChoiceFieldProps } from './many-choice-field.tsx'
import { useFirstOpening } from './use-first-opening.ts'

/** The list stays open while one choice after the other is made; open when it is first shown. */
export function ManyChoiceList({ label, value, ...list }: ManyChoiceFieldProps) {
  const id = useId()
  const { button, ...opening } = useFirstOpening()
  return (
    <I18nProvider locale={useLanguageTag()}>
      <div className={css.field}>
        <span className={css.label} id={`${id}-label`}>
          {label}
        </span>
        <DialogTrigger {...opening}>
          <Button
            className={css.opener}
            id={`${id}-opener`}
            aria-labelledby={`${id}-label ${id}-opener`}
            ref={button}
          >
            <span className={css.value}>{value}</span>
            <Chevron />
          </Button>
          <Popover className={css.popover} placement="bottom start">
            <Dialog aria-label={label} className={css.choices}>
              <Searched search={list.search}>
                <Choices label={label} {...list} />
              </Searched>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
    </I18nProvider>
  )
}

interface SearchedProps extends Pick<ManyChoiceFieldProps, 'search'> {
  readonly children: ReactNode
}

function Searched({ search, children }: SearchedProps) {
  const { contains } = useFilter({ sensitivity: 'base' })
  if (search === undefined) return children
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={search.label} autoFocus className={css.search}>
        <Input placeholder={search.label} className={css.searchInput} />
      </SearchField>
      {children}
    </Autocomplete>
  )
}

function Choices({ label, chosen, sections, search, onChange }: Omit<ManyChoiceFieldProps, 'value'>) {
  const all = sections.flatMap(({ options }) => options.map(({ id }) => id))
  const choose = (keys: 'all' | ReadonlySet<unknown>) =>
    // In the order of the list, whatever the order of choosing: one set of choices has one address.
    onChange(all.filter((id) => keys === 'all' || keys.has(id)))
  return (
    <ListBox
      aria-label={label}
      selectionMode="multiple"
      // It closes the list; what was chosen stays.
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      onSelectionChange={choose}
      className={css.list}
      renderEmptyState={() => <p className={css.nothing}>{search?.nothing}</p>}
    >
      {sections.map(({ title, options }) => (
        <ListBoxSection key={title} id={title ?? 'untitled'}>
          {title !== null && <Header className={css.sectionTitle}>{title}</Header>}
          {options.map((option) => (
            <Choice key={option.id} {...option} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function Choice({ id, label, note }: ManyChoice) {
  return (
    <ListBoxItem id={id} textValue={label} className={`${css.option} ${css.many}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={css.tick}>
        <rect x="1" y="1" width="14" height="14" rx="3" />
        <path d="m4 8.5 2.8 2.8L12 5.5" />
      </svg>
      <span>{label}</span>
      {note !== undefined && <span className={css.note}>{note}</span>}
    </ListBoxItem>
  )
}
