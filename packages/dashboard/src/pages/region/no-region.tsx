import { PageHeading } from '../../navigation/page-heading.tsx'
import css from './region.module.css'
import { type LinkedRegion, RegionLinks } from './region-links.tsx'
import { useRegionWords } from './words.ts'

interface NoRegionProps {
  readonly code: string
  readonly regions: readonly LinkedRegion[]
}

/** The address names a region that does not exist; those that do. */
export function NoRegion({ code, regions }: NoRegionProps) {
  const words = useRegionWords()
  return (
    <div className={css.noRegion}>
      <PageHeading>{words.unknown(code)}</PageHeading>
      <p>{words.these}</p>
      <RegionLinks regions={regions} />
    </div>
  )
}
