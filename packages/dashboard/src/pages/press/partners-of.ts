import type { OrganizationKind } from '../../generated/graphql.ts'

export interface Partner {
  readonly id: string
  readonly name: string
  readonly kind: OrganizationKind
  /** The events that it had a part in, in the order they came. */
  readonly events: readonly TitledEvent[]
}

interface TitledEvent {
  readonly id: string
  readonly title: string
}

interface JointEvent extends TitledEvent {
  readonly organizations: readonly { readonly organization: Omit<Partner, 'events'> }[]
}

/** Who worked along at the events, the most frequent first; `self` is the council among the organizations. */
export function partnersOf(events: readonly JointEvent[], self: string | null): readonly Partner[] {
  const partners = new Map<string, Partner>()
  for (const event of events) {
    for (const { organization } of event.organizations) {
      if (organization.id === self) continue
      const before = partners.get(organization.id)?.events ?? []
      if (before.at(-1) !== event)
        partners.set(organization.id, { ...organization, events: [...before, event] })
    }
  }
  return [...partners.values()].toSorted((a, b) => b.events.length - a.events.length)
}
