import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** The schema as it is committed in `schema.graphql`. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
