import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { translateError } from '../errors/translate-error.ts'
import { BOUNDS } from '../graphql-guard/bounds.ts'
import { guard } from '../graphql-guard/guard.ts'
import { compilingExecutor } from './compiled-documents.ts'
import { documentStore } from './document-store.ts'
import { finishAnswers, type OperationContext } from './finish-answers.ts'
import type { Report } from './report.ts'

/** GraphQL over the schema with everything off that we do not serve: batching, persisted queries, landing page, reporting. */
export async function startApollo(
  schema: GraphQLSchema,
  report: Report,
): Promise<ApolloServer<OperationContext>> {
  const apollo = new ApolloServer<OperationContext>({
    gateway: executedBy(compilingExecutor(schema), schema),
    documentStore: documentStore(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: BOUNDS.tokens },
    validationOptions: { maxErrors: BOUNDS.errors },
    formatError,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      guard(),
      finishAnswers(report),
    ],
  })
  await apollo.start()
  return apollo
}

type Gateway = ApolloServerOptionsWithGateway<OperationContext>['gateway']

/** A "gateway" is how Apollo Server is told to execute in another way; nothing is federated. */
function executedBy(execute: ReturnType<typeof compilingExecutor>, schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    load: async () => ({
      executor: ({ document, context, request: { variables = {} } }) =>
        execute({ document, contextValue: context, variables }),
    }),
    stop: async () => {},
  }
}

function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, ...extensions } = translateError(error)
  return { ...formatted, message, extensions }
}
