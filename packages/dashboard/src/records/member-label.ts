import { displayPeriod, type Locale, periodFromCode } from '@council-outcomes/figures'
import { GRAINS } from '../address/codes.ts'
import { membersOf, type PanelAddress, type PanelMember } from '../address/panel-address.ts'
import type { Messages } from '../i18n/en.ts'

/** A category or a region by its name. */
export interface NamedMember {
  readonly code: string
  readonly label: string
}

/** What the open cell is called: "Q4 2016", "Round table", "not dated"; null for a whole metric. */
export function memberLabel(
  panel: PanelAddress,
  named: readonly NamedMember[],
  locale: Locale,
  messages: Messages,
): string | null {
  if (panel.kind !== 'CELL') return null
  return membersOf(panel)
    .map((one) => labelOf(one, named, locale, messages))
    .join(', ')
}

function labelOf(
  { axis, member }: PanelMember,
  named: readonly NamedMember[],
  locale: Locale,
  { records }: Messages,
): string {
  const remaining = records.remaining[member]
  if (remaining !== undefined) return remaining
  const isPeriod = axis !== 'TERM' && GRAINS.some((grain) => grain === axis)
  if (isPeriod) return displayPeriod(periodFromCode(member), locale)
  return named.find(({ code }) => code === member)?.label ?? member
}
