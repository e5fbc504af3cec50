import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import css from './controls.module.css'

interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[]
  readonly onChange: (id: Id) => void
}

/** A few alternatives side by side, of which always one holds. */
export function Segments<Id extends string>({ label, value, options, onChange }: SegmentsProps<Id>) {
  const choose = (keys: ReadonlySet<unknown>) => {
    const chosen = options.find(({ id }) => keys.has(id))
    if (chosen !== undefined) onChange(chosen.id)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      className={css.segments}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={css.segment}>
          <span lang={option.lang}>{option.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
