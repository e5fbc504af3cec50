/** What takes half a second to load: the schema, GraphQL and HTTP. */
export { contextFactory } from '../graph/context.ts'
export { schema } from '../graph/schema.ts'
export { createServer } from '../http/server.ts'
