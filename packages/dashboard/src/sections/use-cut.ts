import { formatNumber } from '@council-outcomes/figures'
import { useLocale } from '../i18n/locale.tsx'

/** What introduces a list, and behind it what the list leaves out, if it is cut. */
export function useCut(
  intro: string,
  { nodes, totalCount }: { readonly nodes: readonly unknown[]; readonly totalCount: number | null },
  newest: (shown: string, total: string) => string,
): string {
  const locale = useLocale()
  if (totalCount === null || totalCount <= nodes.length) return intro
  return `${intro} ${newest(formatNumber(nodes.length, locale), formatNumber(totalCount, locale))}`
}
