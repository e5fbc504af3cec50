import type { ReactNode } from 'react'
import records from '../../../records/records.module.css'

interface FactListProps {
  /** Each with its name; those of which nothing is known are left out. */
  readonly facts: readonly (readonly [name: string, told: ReactNode])[]
}

/** What is told of a record, line by line. */
export function FactList({ facts }: FactListProps) {
  const known = facts.filter(([, told]) => told !== null && told !== undefined && told !== '')
  if (known.length === 0) return null
  return (
    <dl className={records.facts}>
      {known.map(([name, told]) => (
        <div key={name} className={records.fact}>
          <dt>{name}</dt>
          <dd>{told}</dd>
        </div>
      ))}
    </dl>
  )
}
