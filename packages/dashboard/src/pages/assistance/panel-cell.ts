import { type PanelAddress, parsePanelAddress, serializePanelAddress } from '../../address/panel-address.ts'
import type { ChartProps } from '../../charts/index.ts'
import type { ShownCell } from '../../figures/shown-cells.ts'
import type { ShownFigure } from '../../figures/shown-figure.ts'
import { useScope } from '../../scope/scope.ts'

/** A figure of a chart with two axes; its code is the address of its records. */
export function panelCell(address: PanelAddress, label: string, figure: ShownFigure): ShownCell {
  return { member: { code: serializePanelAddress(address), label, period: null }, figure }
}

/** Opens the records of a mark that was made of a {@link panelCell}. */
export function usePanelCells(): Pick<ChartProps, 'onSelect' | 'selectedId'> {
  const { open, opened } = useScope()
  return {
    onSelect: ({ id }) => {
      const address = parsePanelAddress(id)
      if (address !== null) open(address)
    },
    selectedId: opened === null ? null : serializePanelAddress(opened),
  }
}
