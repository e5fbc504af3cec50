import type { PaceStep, TargetAim, TargetStatus } from '../generated/graphql.ts'

export type TargetsWords = typeof targetsEn

/** A target and its figure as a sentence needs them, every number already in words. */
export interface TargetWords {
  readonly aim: TargetAim
  /** "84"; null when nobody recorded it. */
  readonly actual: string | null
  /** "120 proposals" */
  readonly target: string
  /** What the days that are left must bring; null when there is no pace, or nothing is missing any more. */
  readonly pace: PaceWords | null
}

export interface PaceWords {
  /** "36 proposals" */
  readonly remaining: string
  /** "31 Dec 2026" */
  readonly until: string
  /** Null near the end, when what remains says it better. */
  readonly speed: { readonly per: PaceStep; readonly needed: string; readonly soFar: string | null } | null
}

/** How many targets stand so. */
export interface Standing {
  readonly status: TargetStatus
  readonly count: number
}

export const targetsEn = {
  title: 'Against the plan',
  intro: 'What was planned for this time, beside what came of it.',
  introWithin: 'What was planned for times and places in this selection, the newest plan of each figure.',
  metricColumn: 'Figure',
  periodColumn: 'When and where',
  targetColumn: 'Planned',

  statusColumn: 'How it stands',
  legend: 'Line: the target.',
  legendOfPace: 'Line: the target; notch: what is due today if every day brings the same.',
  howJudged:
    'Met and missed are said only where the record leaves no doubt; a period that still runs is held against what is due today.',
  inAll: 'All metrics with a plan',
  regions: 'By region',
  statuses: {
    NOT_BEGUN: 'Not begun yet',
    ON_PACE: 'On pace',
    BEHIND_PACE: 'Behind pace',
    MET: 'Target met',
    MISSED: 'Target missed',
    CANNOT_TELL: 'Target: cannot tell',
  } satisfies Record<TargetStatus, string> as Readonly<Record<TargetStatus, string>>,
  /** Of a running period where nothing accumulates: there is no pace, only where it stands. */
  standing: { ON_PACE: 'Within the target so far', BEHIND_PACE: 'Not within the target so far' },
  sentence: ({ aim, actual, target, pace }: TargetWords) =>
    `${stand(aim, actual, target)}.${pace === null ? '' : ` ${needed(pace)}.`}`,
  /** "7 targets: 2 met, 1 missed, 4 cannot be judged" */
  finding: (count: number, standings: readonly Standing[]) =>
    `${count === 1 ? '1 target' : `${count} targets`}: ${standings.map((one) => `${one.count} ${FOUND[one.status]}`).join(', ')}`,
}

const FOUND: Readonly<Record<TargetStatus, string>> = {
  NOT_BEGUN: 'not begun yet',
  ON_PACE: 'on track',
  BEHIND_PACE: 'behind',
  MET: 'met',
  MISSED: 'missed',
  CANNOT_TELL: 'cannot be judged',
}

function stand(aim: TargetAim, actual: string | null, target: string): string {
  if (actual === null) return `Planned: ${target}; what came of it is not recorded`
  return aim === 'AT_LEAST' ? `${actual} of ${target}` : `${actual}; planned were at most ${target}`
}

function needed({ remaining, until, speed }: PaceWords): string {
  if (speed === null) return `Still needed by ${until}: ${remaining}`
  const per = speed.per === 'MONTH' ? 'a month' : 'a week'
  const soFar = speed.soFar === null ? '' : `; so far: ${speed.soFar} ${per}`
  return `Needed until ${until}: ${speed.needed} ${per}${soFar}`
}
