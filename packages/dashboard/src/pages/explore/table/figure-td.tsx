import { isRecorded } from '../../../figures/shown-figure.ts'
import { useMessages } from '../../../i18n/locale.tsx'
import { useExploreWords } from '../words.ts'
import { ROLES } from './roles.ts'
import css from './table.module.css'
import type { FigureCell } from './table-model.ts'
import type { useGridFocus } from './use-grid-focus.ts'

interface FigureTdProps {
  /** Null where the answer has no such row, because nothing is recorded there. */
  readonly cell: FigureCell | null
  readonly binding: ReturnType<ReturnType<typeof useGridFocus>['bind']>
  /** Opens the records; missing where there are none to open. */
  readonly onOpen: (() => void) | undefined
}

/** A figure in words, with its qualifier or its state; what it was before stands below it. */
export function FigureTd({ cell, binding, onOpen }: FigureTdProps) {
  if (cell === null) return <td {...ROLES.cell} className={css.figure} {...binding} />
  const { figure } = cell
  if (onOpen === undefined || !isRecorded(figure)) {
    return (
      <td {...ROLES.cell} className={css.figure} data-state={figure.state} {...binding}>
        {figure.display}
        <Before cell={cell} />
      </td>
    )
  }
  return (
    <td {...ROLES.cell} className={css.figure} data-state={figure.state}>
      <button type="button" className={css.open} onClick={onOpen} {...binding}>
        {figure.display}
      </button>
      <Before cell={cell} />
    </td>
  )
}

function Before({ cell }: { readonly cell: FigureCell }) {
  const words = useExploreWords()
  const { figure } = useMessages()
  if (cell.compared === null || cell.verdict === null) return null
  return (
    <span className={css.before}>
      {words.before(cell.compared.display)} · {figure.verdicts[cell.verdict]}
    </span>
  )
}
