import { createParser, useQueryState } from 'nuqs'
import { parsePanelAddress, serializePanelAddress } from './panel-address.ts'
import { sameText } from './same-text.ts'

const panelParser = createParser({
  parse: parsePanelAddress,
  serialize: serializePanelAddress,
  eq: sameText(serializePanelAddress),
}).withOptions({ history: 'push' })

/** The figure whose records are open on this page; null for none. */
export function usePanelAddress() {
  return useQueryState('panel', panelParser)
}
