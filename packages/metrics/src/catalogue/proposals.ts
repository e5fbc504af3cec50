import { defineMetric } from '../metric-definition.ts'

const proposals = {
  where: {},
  roles: ['ORGANIZER', 'SUPPORTER'],
  dimensions: ['PROPOSAL_STATUS', 'PROPOSAL_THEME', 'PROPOSAL_DIRECTION'],
  sensitivity: 'NONE',
  version: 1,
} as const

const ACCEPTED = ['ACCEPTED', 'PARTLY_ACCEPTED', 'IMPLEMENTED'] as const
const DECIDED = [...ACCEPTED, 'REJECTED'] as const

export const proposalsMade = defineMetric({
  ...proposals,
  code: 'PROPOSALS_MADE',
  label: { en: 'Proposals made', az: 'Verilmiş təkliflər', ru: 'Внесённые предложения' },
  definition: {
    en: 'Proposals that the council prepared, whatever became of them, in the period in which they were made.',
    az: 'Şuranın hazırladığı təkliflər, nəticəsindən asılı olmayaraq, verildiyi dövr üzrə.',
    ru: 'Предложения, которые подготовил совет, с любым исходом, по времени внесения.',
  },
  unit: 'PROPOSAL',
  fact: 'PROPOSAL',
  measure: { kind: 'SUM', overlapping: null },
  direction: 'HIGHER_IS_BETTER',
})

export const proposalsDecided = defineMetric({
  ...proposals,
  code: 'PROPOSALS_DECIDED',
  label: { en: 'Proposals decided', az: 'Qərar verilmiş təkliflər', ru: 'Предложения с решением' },
  definition: {
    en: 'Proposals that were accepted, partly accepted, implemented or rejected, in the period of the answer.',
    az: 'Qəbul edilmiş, qismən qəbul edilmiş, icra olunmuş və ya rədd edilmiş təkliflər, cavab verilən dövr üzrə.',
    ru: 'Предложения, которые приняты, приняты частично, осуществлены или отклонены, по времени ответа.',
  },
  unit: 'PROPOSAL',
  fact: 'PROPOSAL_DECISION',
  where: { PROPOSAL_STATUS: DECIDED },
  measure: { kind: 'SUM', overlapping: null },
  direction: 'HIGHER_IS_BETTER',
})

export const proposalsAccepted = defineMetric({
  ...proposals,
  code: 'PROPOSALS_ACCEPTED',
  label: { en: 'Proposals accepted', az: 'Qəbul edilmiş təkliflər', ru: 'Принятые предложения' },
  definition: {
    en: 'Proposals that were accepted, partly accepted or implemented, in the period of the answer.',
    az: 'Qəbul edilmiş, qismən qəbul edilmiş və ya icra olunmuş təkliflər, cavab verilən dövr üzrə.',
    ru: 'Предложения, которые приняты, приняты частично или осуществлены, по времени ответа.',
  },
  unit: 'PROPOSAL',
  fact: 'PROPOSAL_DECISION',
  where: { PROPOSAL_STATUS: ACCEPTED },
  measure: { kind: 'SUM', overlapping: null },
  direction: 'HIGHER_IS_BETTER',
})

export const acceptanceRate = defineMetric({
  ...proposals,
  code: 'ACCEPTANCE_RATE',
  label: { en: 'Acceptance rate', az: 'Qəbul edilmə faizi', ru: 'Доля принятых' },
  definition: {
    en: 'Proposals accepted as a share of proposals decided in the same period.',
    az: 'Eyni dövrdə qərar verilmiş təkliflər arasında qəbul edilənlərin payı.',
    ru: 'Доля принятых среди предложений, по которым в том же периоде принято решение.',
  },
  unit: 'PERCENT',
  fact: 'PROPOSAL_DECISION',
  where: { PROPOSAL_STATUS: DECIDED },
  measure: { kind: 'RATIO', numerator: 'PROPOSALS_ACCEPTED', denominator: 'PROPOSALS_DECIDED' },
  direction: 'HIGHER_IS_BETTER',
})

export const medianDaysToAnswer = defineMetric({
  ...proposals,
  code: 'MEDIAN_DAYS_TO_ANSWER',
  label: { en: 'Median days to answer', az: 'Cavabın orta müddəti (median)', ru: 'Медиана срока ответа' },
  definition: {
    en: 'Days from submission to the answer: half of the proposals decided in the period were answered at least as fast.',
    az: 'Təqdim edilmədən cavaba qədər günlər: dövrdə qərar verilmiş təkliflərin yarısı ən azı bu qədər tez cavablandırılıb.',
    ru: 'Дни от внесения до ответа: половина предложений, решённых за период, получила ответ не позже.',
  },
  unit: 'DAY',
  fact: 'PROPOSAL_DECISION',
  where: { PROPOSAL_STATUS: DECIDED },
  measure: { kind: 'MEDIAN' },
  direction: 'LOWER_IS_BETTER',
})

export const proposalsWaiting = defineMetric({
  ...proposals,
  code: 'PROPOSALS_WAITING',
  label: { en: 'Proposals waiting', az: 'Cavab gözləyən təkliflər', ru: 'Предложения без ответа' },
  definition: {
    en: 'Proposals submitted and not yet answered at the end of the period, or today where it still runs. One that may have been answered by then stands beside the figure.',
    az: 'Dövrün sonunda (dövr davam edirsə, bu gün) təqdim edilmiş və hələ cavablandırılmamış təkliflər. O vaxta qədər cavablandırılıb-cavablandırılmadığı məlum olmayan təklif rəqəmin yanında verilir.',
    ru: 'Предложения, внесённые и ещё не получившие ответа на конец периода, а если он идёт — на сегодня. То, на которое к этому времени, возможно, уже ответили, показано рядом с числом.',
  },
  version: 2,
  unit: 'PROPOSAL',
  fact: 'PROPOSAL_WAITING',
  measure: { kind: 'STOCK' },
  direction: 'LOWER_IS_BETTER',
})
