import { BREAK, type FieldNode, type GraphQLField, getArgumentValues, visit } from 'graphql'
import type { Arguments } from './cost-table.ts'
import type { Variables } from './variables.ts'

/**
 * The arguments of a field as its resolver will see them, at once or once the variables are known.
 * @throws GraphQLError, or its function does, for arguments that cannot be read, such as null where a value must be
 */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Arguments | ((variables: Variables) => Arguments) {
  if (!namesVariables(node)) return getArgumentValues(field, node)
  return (variables) => getArgumentValues(field, node, variables)
}

function namesVariables({ arguments: given = [] }: FieldNode): boolean {
  let names = false
  for (const argument of given) {
    visit(argument, {
      Variable: () => {
        names = true
        return BREAK
      },
    })
  }
  return names
}
