import type { Stage } from './pipeline.ts'
import type { ProposalsFacts, ProposalsWords } from './words-en.ts'

export const proposalsAz: ProposalsWords = {
  answer: (when, facts) => `${when} şura ${fate(facts)}.`,
  none: (when) => `${when} şura təklif irəli sürməyib: qeydlər tam elan olunub.`,
  nothing: (when) => `${when} şuranın heç bir təklifi hələ qeydə alınmayıb.`,
  pipeline: 'Təkliflərin taleyi',
  pipelineIntro: 'Hər təklif bir dəfə, bugünkü vəziyyəti ilə və irəli sürüldüyü dövrdə göstərilir.',
  statusColumn: 'Vəziyyət',
  subjects: 'Təkliflər nə haqqındadır',
  byTheme: 'mövzular üzrə',
  byDirection: 'istiqamətlər üzrə',
  noTheme: (proposals) => `${proposals}: mövzusu heç bir sənəddə göstərilməyib`,
  noDirection: (proposals) => `${proposals}: nəyi dəyişmək istədiyi heç bir sənəddə göstərilməyib`,
  answering: 'Necə cavab verilib',
  answeringIntro: 'Təklifin nə vaxt irəli sürülməsindən asılı olmayaraq, cavabın gəldiyi dövr üzrə.',
  days: {
    found: (days) => `Cavabların yarısının gəldiyi müddət: ${days}`,
    notApplicable: 'Heç bir təklifə cavab verilməyib, ona görə müddət də yoxdur',
    notRecorded: 'Cavabların nə qədər çəkdiyi qeydə alınmayıb',
  },
  share: {
    found: (share) => `Cavab verilmiş təkliflər arasında tam və ya qismən qəbul edilənlərin payı: ${share}`,
    notApplicable: 'Heç bir təklifə cavab verilməyib, ona görə qəbul edilənlərin payı da yoxdur',
    notRecorded: 'Cavab verilmiş təkliflərdən neçəsinin qəbul edildiyi qeydə alınmayıb',
  },
  highest: (members, whole) =>
    [
      `Bütün dövr: ${whole}; sütunlardan deyil, bütün cavablardan hesablanıb.`,
      ...(members.length === 0 ? [] : [`Ən yüksək: ${members.join('; ')}.`]),
    ].join(' '),
  gaps: 'Boş yerdə cavab gəlməyib və ya qeydə alınmayıb.',
  wholePeriod: 'Bütün dövr',
  waiting: 'Hələ cavab gözləyənlər',
  waitingIntro:
    'Bu dövrdə irəli sürülüb və bu günədək cavablandırılmayıb; ən çox gözləyən əvvəldə. Yuxarıdakı göstərici isə dövrün sonunda gözləyənlərin hamısını sayır.',
  noneWaiting: 'Bu dövr üzrə ayrıca qeydə alınmış və cavab gözləyən təklif yoxdur.',
  oldest: (shown, total) => `Siyahıda ən köhnə təkliflər var: ${shown} (cəmi ${total}).`,
  waitingFor: (days) => `Gözləyir: ${days}`,
  sinceUnknown: 'Nə vaxtdan gözlədiyi qeydə alınmayıb',
  submitted: (day) => `Təqdim edilib: ${day}`,
  addressee: (body) => `Kimə: ${body}`,
  answers: 'Verilən cavablar',
  answersIntro: 'Bu dövrdə irəli sürülmüş və cavab almış təkliflər, ən yenisi əvvəldə.',
  noneAnswered: 'Bu dövr üzrə ayrıca təkliflərə verilmiş cavab qeydə alınmayıb.',
  newest: (shown, total) => `Siyahıda ən yeni təkliflər var: ${shown} (cəmi ${total}).`,
  decided: (day) => `Cavab verilib: ${day}`,
  answeredAfter: (days) => `Cavab müddəti: ${days}`,
  answerNotDated: 'Cavabın günü qeydə alınmayıb',
  noWording: 'Cavabın mətni qeydə alınmayıb.',
}

function fate({ made, known, unknown }: ProposalsFacts): string {
  if (known.length === 0)
    return `${made.full} irəli sürüb; ${made.one ? 'onun' : 'onların'} nəticəsi qeydə alınmayıb`
  const stand = known.map(({ stage, number }) => `${FATES[stage]} – ${number}`).join(', ')
  if (unknown.length === 0) return `${made.full} irəli sürüb: ${stand}`
  return `${made.full} irəli sürüb: ${stand}; nəticəsi qeydə alınmayıb – ${unknown.join(' və daha ')}`
}

const FATES: Readonly<Record<Stage, string>> = {
  IMPLEMENTED: 'icra olunub',
  ACCEPTED: 'qəbul edilib',
  PARTLY_ACCEPTED: 'qismən qəbul edilib',
  REJECTED: 'rədd edilib',
  WITHDRAWN: 'geri götürülüb',
  SUBMITTED: 'cavab gözləyir',
  DISCUSSED: 'müzakirə mərhələsində',
  DRAFTED: 'hazırlıq mərhələsində',
}
