import { getDatamodel, type PrismaTypes } from '@council-outcomes/db/pothos'
import type { CalendarDate, FigureState, Qualifier, Unit, Verdict } from '@council-outcomes/figures'
import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import type { GraphContext } from './context.ts'
import { GLOBAL_ID } from './global-id.ts'
import { RELAY_DESCRIPTIONS } from './relay-descriptions.ts'

export const builder = new SchemaBuilder<{
  Context: GraphContext
  PrismaTypes: PrismaTypes
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: CalendarDate; Output: CalendarDate }
    DateTime: { Input: never; Output: Date }
    NumberColumn: { Input: never; Output: readonly (number | null)[] }
    PositionColumn: { Input: never; Output: readonly number[] }
    RangeColumn: {
      Input: never
      Output: readonly ({ readonly from: number; readonly to: number | null } | null)[]
    }
    UnitColumn: { Input: never; Output: readonly Unit[] }
    StateColumn: { Input: never; Output: readonly FigureState[] }
    QualifierColumn: { Input: never; Output: readonly Qualifier[] }
    VerdictColumn: { Input: never; Output: readonly Verdict[] }
    TextColumn: { Input: never; Output: readonly string[] }
  }
  /** Beside the page: how long the whole list is, asked only when the reader does. */
  Connection: { readonly totalCount: () => Promise<number | null> }
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
}>({
  defaultFieldNullability: false,
  plugins: [RelayPlugin, PrismaPlugin],
  prisma: {
    client: ({ prisma }) => prisma,
    dmmf: getDatamodel(),
    onUnusedQuery: 'error',
  },
  relay: { ...RELAY_DESCRIPTIONS, ...GLOBAL_ID },
})

builder.queryType({
  description:
    'What can be asked about public councils: what they did, for whom, where, and which document says so.',
})
