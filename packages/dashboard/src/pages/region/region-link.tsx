import { Link, useSearch } from 'wouter'
import { regionPath } from '../../address/region-path.ts'
import { answers } from '../../graph/answers.ts'
import { useAsked } from '../../question/question-provider.tsx'
import { regionQuery, regionVariables } from './region-query.ts'

interface RegionLinkProps {
  readonly code: string
  /** The name of the region. */
  readonly children: string
}

/** A link to the page of a region. Pointing at it or focusing it asks the page's question ahead of time. */
export function RegionLink({ code, children }: RegionLinkProps) {
  const search = useSearch()
  const asked = useAsked()
  const prefetch = () => {
    if (asked.kind === 'KNOWN') answers.askAhead(regionQuery, regionVariables(asked.question, code))
  }
  return (
    <Link href={regionPath(code, search)} onPointerEnter={prefetch} onFocus={prefetch}>
      {children}
    </Link>
  )
}
