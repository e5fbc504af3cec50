import { HeatList, HeatTable, type HeatTableProps } from '../charts/index.ts'
import { useMessages } from '../i18n/locale.tsx'
import { useNarrow } from '../sight/use-narrow.ts'

/** Two axes crossed: as a table where there is room for its columns, else row after row. */
export function HeatPicture(props: HeatTableProps) {
  const { blocks } = useMessages()
  if (!useNarrow()) return <HeatTable {...props} />
  return <HeatList {...props} showMore={blocks.showMore} showFewer={blocks.showFewer} />
}
