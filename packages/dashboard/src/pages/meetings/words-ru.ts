import type { MeetingsFacts, MeetingsWords } from './words-en.ts'

export const meetingsRu: MeetingsWords = {
  answer: (when, facts) => `${when} совет провёл: ${held(facts)}. ${asked(facts)}`,
  nothing: (when) => `${when} ни одного заседания совета пока не записано.`,
  held: 'Что проведено',
  attendance: 'Кто участвовал',
  attendanceIntro: 'Тот, кто был на двух мероприятиях, посчитан дважды.',
  questions: 'О чём спрашивали',
  agenda: 'О чём говорили',
  agendaIntro: 'Мероприятия, записанные по отдельности, сначала новые.',
  noneRecorded: 'Отдельно записанных мероприятий здесь нет; документы называют только их число.',
  newest: (shown, total) => `В списке самые новые: ${shown} из ${total}.`,
  agendaOf: 'Повестка',
  questionsOf: 'Вопросы и ответы',
  noAnswer: 'Об ответе ни один документ не говорит.',
}

function held({ meetings, events, attendance }: MeetingsFacts): string {
  return [events, meetings && `в том числе ${meetings}`, attendance && `посещения: ${attendance}`]
    .filter((fact) => fact !== null)
    .join(', ')
}

function asked({ asked, answered }: MeetingsFacts): string {
  if (asked === null) return 'О чём там спрашивали, не записано.'
  return answered === null
    ? `Задано: ${asked}; на какие ответили, не записано.`
    : `Задано: ${asked}; отвечено: ${answered}.`
}
