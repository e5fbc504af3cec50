import { useId } from 'react'
import css from './controls.module.css'

interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly SegmentOption<Id>[]
  readonly onChange: (id: Id) => void
}

interface SegmentOption<Id> {
  readonly id: Id
  readonly label: string
  readonly lang?: string
  readonly isDisabled?: boolean
}

/** A few alternatives side by side, of which always one holds. */
export function Segments<Id extends string>({ label, value, options, onChange }: SegmentsProps<Id>) {
  const name = useId()
  return (
    <fieldset className={css.segments}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={css.segment}>
          <input
            type="radio"
            name={name}
            checked={option.id === value}
            disabled={option.isDisabled}
            onChange={() => onChange(option.id)}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
