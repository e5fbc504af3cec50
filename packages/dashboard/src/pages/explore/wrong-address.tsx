import type { InputError } from '@council-outcomes/figures'
import controls from '../../controls/controls.module.css'
import { PageHeading } from '../../navigation/page-heading.tsx'
import css from './explore.module.css'
import { useExploreWords } from './words.ts'

interface WrongAddressProps {
  readonly fault: InputError
  readonly onLeaveOut: () => void
}

/** The address cannot be understood: what is wrong with it, and the way on without that. */
export function WrongAddress({ fault, onLeaveOut }: WrongAddressProps) {
  const words = useExploreWords()
  const { argument, received, message } = fault
  // A filter that does not exist is at fault by its name, whatever it was to be.
  const asked = argument === received ? received : `${argument}=${received}`
  return (
    <div className={css.wrong}>
      <PageHeading>{argument === null ? words.wrongWhole : words.wrong(asked)}</PageHeading>
      <p lang="en" className={css.detail}>
        {message}
      </p>
      {argument !== null && (
        <button type="button" className={controls.button} onClick={onLeaveOut}>
          {words.withoutWrong(argument)}
        </button>
      )}
    </div>
  )
}
