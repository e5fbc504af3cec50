import type { LegalInstrumentKind, LegalInstrumentRole, MembershipRole } from '../../generated/graphql.ts'

/** Who sits on a council: its officers by name, the others by number. */
export interface Seats {
  readonly officers: readonly { readonly name: string; readonly role: OfficerRole }[]
  readonly members: number
  readonly observers: number
}

export type OfficerRole = (typeof OFFICERS)[number]

interface Seat {
  readonly role: MembershipRole
  readonly person: { readonly name: string }
}

export function seatsOf(seats: readonly Seat[]): Seats {
  const officers = OFFICERS.flatMap((role) =>
    seats.filter((seat) => seat.role === role).map(({ person }) => ({ name: person.name, role })),
  )
  const inRole = (role: MembershipRole) => seats.filter((seat) => seat.role === role).length
  return { officers, members: inRole('MEMBER'), observers: inRole('OBSERVER') }
}

const OFFICERS = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY'] as const

interface Instrument {
  readonly role: LegalInstrumentRole
  readonly kind: LegalInstrumentKind
  readonly number: string | null
  readonly adoptedOn: string | null
}

/** What a council rests on: its law, or else the first text that is recorded, and how many more texts there are. */
export function groundOf(instruments: readonly Instrument[]) {
  const basis = instruments.filter(({ role }) => role === 'BASIS')
  const law = basis.find(({ kind }) => kind === 'LAW') ?? basis[0] ?? null
  return { law, others: Math.max(0, basis.length - 1) }
}
