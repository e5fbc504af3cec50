import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { keptSearch, questionOfAddress } from '../address/question-address.ts'
import { useGraphLocale } from '../i18n/locale.tsx'
import type { PageEntry } from '../pages/pages.tsx'
import { useAsked } from '../question/question-provider.tsx'

interface PageLinkProps {
  readonly to: PageEntry
  readonly className?: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/**
 * A link to a page that takes the question and the language along. Pointing at it or focusing it fetches the page's
 * code and asks its question, so that the page is there when it is opened.
 */
export function PageLink({ to, isCurrent = false, ...link }: PageLinkProps) {
  const search = useSearch()
  const locale = useGraphLocale()
  const asked = useAsked()
  const prefetch = async () => {
    const page = await to.load()
    // The page of a region names it in its path, which the link does not take along.
    const { region } = questionOfAddress(search)
    page.prefetch({
      locale,
      question: asked.kind === 'KNOWN' ? { ...asked.question, region } : null,
    })
  }
  // What cannot be fetched ahead of time is fetched again when the link is followed.
  const tryPrefetch = () => void prefetch().catch(() => undefined)
  return (
    <Link
      {...link}
      href={`${to.path}${keptSearch(search)}`}
      aria-current={isCurrent ? 'page' : undefined}
      onPointerEnter={tryPrefetch}
      onFocus={tryPrefetch}
    />
  )
}
