import type { AddressedAnalysis } from '@council-outcomes/figures'

/**
 * What a block is called in addresses: `meetings-held.time`, `persons-assisted.assistance-type.beneficiary-group`. The
 * steps of time are not part of it: they follow the period.
 */
export function blockName({ metrics, grain, level, by }: AddressedAnalysis): string {
  const axes = [...(grain ? ['time'] : []), ...(level ? [level] : []), ...(by ?? [])]
  return [...metrics, ...axes].map((code) => code.toLowerCase().replaceAll('_', '-')).join('.')
}
