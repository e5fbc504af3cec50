import { type AddressedAnalysis, analysisAddress } from '@council-outcomes/figures'
import { useLocation, useSearch } from 'wouter'
import { useLocale } from '../i18n/locale.tsx'
import { embedAddress } from '../presentation/embed-address.ts'
import { useTheme } from '../theme/theme.ts'

/** The whole address of a block of this page alone, in the language and the colours of now. */
export function useEmbedAddress(block: string, asked: AddressedAnalysis): string {
  const [path] = useLocation()
  const search = useSearch()
  const [theme] = useTheme()
  const lang = useLocale()
  const period = new URLSearchParams(analysisAddress(asked)).get('period') ?? 'all'
  const shown = { council: asked.council, period, lang, theme }
  return `${location.origin}${embedAddress(block, { path, search }, shown)}`
}
