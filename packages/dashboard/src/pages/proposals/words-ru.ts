import type { Stage } from './pipeline.ts'
import type { ProposalsFacts, ProposalsWords } from './words-en.ts'

export const proposalsRu: ProposalsWords = {
  answer: (when, facts) => `${when} совет внёс ${fate(facts)}.`,
  none: (when) => `${when} совет не внёс ни одного предложения: запись объявлена полной.`,
  nothing: (when) => `${when} ни одного предложения совета пока не записано.`,
  pipeline: 'Что с ними стало',
  pipelineIntro:
    'Каждое предложение показано один раз: там, где оно сегодня, и в том периоде, когда внесено.',
  statusColumn: 'Состояние',
  subjects: 'О чём предложения',
  byTheme: 'по темам',
  byDirection: 'по направлениям',
  noTheme: (proposals) => `${proposals}: тема ни в одном документе не указана`,
  noDirection: (proposals) => `${proposals}: что предложено изменить, ни в одном документе не указано`,
  answering: 'Как на них ответили',
  answeringIntro: 'По времени ответа, когда бы предложение ни было внесено.',
  days: {
    found: (days) => `Срок, за который пришла половина ответов: ${days}`,
    notApplicable: 'Ни на одно предложение не ответили, поэтому нет и срока',
    notRecorded: 'Сколько ждали ответа, не записано',
  },
  share: {
    found: (share) => `Доля принятых целиком или частично среди получивших ответ: ${share}`,
    notApplicable: 'Ни на одно предложение не ответили, поэтому нет и доли принятых',
    notRecorded: 'Сколько предложений из получивших ответ принято, не записано',
  },
  highest: (members, whole) =>
    [
      `Весь период: ${whole}; посчитано по всем ответам, а не по столбцам.`,
      ...(members.length === 0 ? [] : [`Выше всего: ${members.join('; ')}.`]),
    ].join(' '),
  gaps: 'Где пусто, ответов не было или они не записаны.',
  wholePeriod: 'Весь период',
  waiting: 'Ещё ждут ответа',
  waitingIntro:
    'Внесены в этом периоде и до сих пор без ответа, сначала те, что ждут дольше всех. Показатель выше считает все, что ждали на конец периода.',
  noneWaiting: 'Отдельно записанных предложений этого периода, которые ждут ответа, нет.',
  oldest: (shown, total) => `В списке самые давние: ${shown} из ${total}.`,
  waitingFor: (days) => `Ждёт: ${days}`,
  sinceUnknown: 'С какого дня ждёт, не записано',
  submitted: (day) => `Внесено: ${day}`,
  addressee: (body) => `Кому: ${body}`,
  answers: 'Сами ответы',
  answersIntro: 'Предложения этого периода, на которые ответили, сначала новые.',
  noneAnswered: 'Ответов на отдельные предложения этого периода не записано.',
  newest: (shown, total) => `В списке самые новые: ${shown} из ${total}.`,
  decided: (day) => `Ответ: ${day}`,
  answeredAfter: (days) => `Срок ответа: ${days}`,
  answerNotDated: 'День ответа не записан',
  noWording: 'Текст ответа не записан.',
}

function fate({ made, known, unknown }: ProposalsFacts): string {
  if (known.length === 0) return `${made.full}; что с ${made.one ? 'ним' : 'ними'} стало, не записано`
  const stand = known.map(({ stage, number }) => `${FATES[stage]} — ${number}`).join(', ')
  if (unknown.length === 0) return `${made.full}: ${stand}`
  return `${made.full}: ${stand}; исход не записан — ${unknown.join(' и ещё ')}`
}

const FATES: Readonly<Record<Stage, string>> = {
  IMPLEMENTED: 'осуществлено',
  ACCEPTED: 'принято',
  PARTLY_ACCEPTED: 'принято частично',
  REJECTED: 'отклонено',
  WITHDRAWN: 'отозвано',
  SUBMITTED: 'без ответа',
  DISCUSSED: 'на обсуждении',
  DRAFTED: 'в подготовке',
}
