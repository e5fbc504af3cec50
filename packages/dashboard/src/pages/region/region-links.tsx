import { byLabel } from '../../i18n/by-label.ts'
import { useLocale } from '../../i18n/locale.tsx'
import css from './region.module.css'
import { RegionLink } from './region-link.tsx'

export interface LinkedRegion {
  readonly code: string
  readonly name: string
}

/** The ways to the pages of these regions, in the order of the alphabet. */
export function RegionLinks({ regions }: { readonly regions: readonly LinkedRegion[] }) {
  const inOrder = byLabel(useLocale())
  const links = regions.map(({ code, name }) => ({ code, label: name })).toSorted(inOrder)
  return (
    <ul className={css.links}>
      {links.map(({ code, label }) => (
        <li key={code}>
          <RegionLink code={code}>{label}</RegionLink>
        </li>
      ))}
    </ul>
  )
}
