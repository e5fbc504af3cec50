import { type AddressedAnalysis, InputError, readAnalysisAddress } from '@council-outcomes/figures'
import type { AnalyzeInput } from '../../../generated/graphql.ts'
import { exploreInput } from './explore-input.ts'

/** What an address of the page asks. */
export type ExploreAddress =
  /** Nothing is counted yet. */
  | { readonly kind: 'EMPTY'; readonly asked: AddressedAnalysis }
  | { readonly kind: 'ASKED'; readonly asked: AddressedAnalysis; readonly input: AnalyzeInput }
  /** `without` is the part of the address behind the path, without what is at fault. */
  | { readonly kind: 'WRONG'; readonly fault: InputError; readonly without: string }

/** @param council is asked where the address names none */
export function readExploreAddress(search: string, council: string): ExploreAddress {
  const params = new URLSearchParams(search)
  try {
    const read = readAnalysisAddress(params)
    const asked = { ...read, council: read.council || council }
    const input = exploreInput(asked)
    return input.metrics.length === 0 ? { kind: 'EMPTY', asked } : { kind: 'ASKED', asked, input }
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault
    return { kind: 'WRONG', fault, without: withoutFault(params, fault) }
  }
}

/** Of several codes side by side only the one at fault is taken out. */
function withoutFault(params: URLSearchParams, { argument, received, code }: InputError): string {
  const rest = new URLSearchParams(params)
  const name = argument ?? ''
  const codes = (params.get(name) ?? '').split(',')
  const others = codes.filter((one) => one !== received)
  rest.delete(name)
  if (code === 'UNKNOWN_CODE' && others.length > 0 && others.length < codes.length) {
    rest.set(name, others.join(','))
  }
  return rest.toString()
}
