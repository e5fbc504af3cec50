import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql'
import { type Price, priceFor } from './price-formula.ts'

/** What @skip and @include leave out costs nothing. */
export function whenIncluded(selection: SelectionNode, price: Price): Price {
  if ((selection.directives ?? []).length === 0 || price === 0) return price
  return (variables, asked) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
    return include && !skip ? priceFor(price, variables, asked) : 0
  }
}
