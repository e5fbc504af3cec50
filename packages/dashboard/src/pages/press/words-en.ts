import type { OrganizationKind } from '../../generated/graphql.ts'
import { list } from '../../i18n/list.ts'
import type { Amount, Finding } from '../../i18n/sentence-parts.ts'

export type PressWords = typeof pressEn

export const pressEn = {
  /** Both figures come with their units, "more than 200 press outlets"; null when not recorded. */
  wroteAbout: (when: string, outlets: string | null, publications: string | null): string => {
    if (outlets === null && publications === null) {
      return `${when} no publication about the council is recorded yet.`
    }
    const known = [outlets, publications].filter((fact) => fact !== null)
    return `${when} the press wrote about the council: ${known.join('; ')}.`
  },
  /** The partners by name; agreements and projects with their units, as far as they are recorded. */
  workedAlong: (partners: readonly string[], shared: readonly string[]): string => {
    const named = partners.length === 0 ? [] : [`Named beside it at its events: ${list('en', partners)}.`]
    const joint = shared.length === 0 ? [] : [`Signed or run with others: ${list('en', shared)}.`]
    const known = [...named, ...joint]
    return known.length === 0 ? 'Who worked along is not recorded.' : known.join(' ')
  },
  wrote: 'Who wrote about it',
  byOutlet: 'by outlet',
  outletColumn: 'Outlet',
  outletTitle: (finding: Finding): string => {
    switch (finding.kind) {
      case 'NOTHING':
        return `${finding.measure}: nobody has recorded any yet`
      case 'NONE':
        return `${finding.total.full}: the record is declared complete`
      case 'UNPLACED':
        return `${finding.total.full}: no document says in which outlet`
      case 'ALL':
        return finding.total.one
          ? `${finding.total.full}, in ${finding.member}`
          : `${finding.total.full}, all in ${finding.member}`
      case 'ONLY':
        return `${finding.member} is the only outlet on record: ${shareOf(finding)}`
      case 'PEAK':
        return `${finding.member} published the most: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; no outlet stands out`
    }
  },
  published: {
    title: 'What was published',
    intro: 'The publications that the record knows one by one, the newest first.',
    none: 'The record knows no single publication here; documents tell only how many there were, if anything.',
  },
  newest: (shown: string, total: string) => `The list has the newest ${shown} of ${total}.`,
  /** Leads to where a publication can be read. */
  read: 'Read it',
  partners: {
    title: 'Who worked along',
    intro: 'The organizations named beside the council at its events.',
    none: 'No other organization is named at an event of the council here.',
  },
  newestEvents: (read: string, total: string) => `Counted are the newest ${read} of ${total} events.`,
  moreEvents: (count: string) => `and ${count} more`,
  agreements: {
    title: 'Agreements',
    intro: 'All agreements on record whatever the period, with who signed them, the newest first.',
    none: 'Nobody has recorded an agreement to work together yet.',
  },
  projects: {
    title: 'Projects',
    intro:
      'All projects on record whatever the period, for documents give few of them a date. The role says what part the council had.',
    none: 'Nobody has recorded a project with another organization yet.',
  },
  organizationKinds: {
    COMPANY: 'Company',
    DIPLOMATIC: 'Embassy or consulate',
    GOVERNMENT: 'Public body',
    INTERNATIONAL: 'International organization',
    MEDIA: 'Media',
    NGO: 'Non-governmental organization',
    OTHER: 'Another body',
    PROJECT: 'Project',
    PUBLIC_COUNCIL: 'Public council',
  } satisfies Record<OrganizationKind, string> as Readonly<Record<OrganizationKind, string>>,
}

/** "12 of the 14 publications"; the figure alone where it is no part of one number. */
function shareOf({ figure, total, isPart }: Share): string {
  return isPart ? `${figure.number} of ${total.exact ? 'the ' : ''}${total.full}` : figure.full
}

export interface Share {
  readonly figure: Amount
  readonly total: Amount
  readonly isPart: boolean
}
