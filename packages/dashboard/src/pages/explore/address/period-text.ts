import { type AddressedAnalysis, analysisAddress } from '@council-outcomes/figures'

/** The period as the address writes it; all time where none is asked. */
export function periodText(period: AddressedAnalysis['period']): string {
  const address = analysisAddress({ council: '', metrics: [], period })
  return new URLSearchParams(address).get('period') ?? 'all'
}
