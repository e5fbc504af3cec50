export type MeetingsWords = typeof meetingsEn

/** What the first sentence may say, each already with its number and unit ("12 meetings"); null when not recorded. */
export interface MeetingsFacts {
  readonly meetings: string | null
  readonly events: string | null
  readonly attendance: string | null
  readonly asked: string | null
  readonly answered: string | null
}

export const meetingsEn = {
  answer: (when: string, facts: MeetingsFacts) => `${when} the council held ${held(facts)}. ${asked(facts)}`,
  nothing: (when: string) => `${when} no meeting of the council is recorded yet.`,
  held: 'What was held',
  attendance: 'Who came',
  attendanceIntro: 'One person who came to two events is counted twice.',
  questions: 'What was asked',
  agenda: 'What was talked about',
  agendaIntro: 'The events that the record knows one by one, the newest first.',
  noneRecorded: 'The record knows no single event here; documents tell only how many there were.',
  newest: (shown: string, total: string) => `The list has the newest ${shown} of ${total}.`,
  agendaOf: 'Agenda',
  questionsOf: 'Questions and answers',
  noAnswer: 'No document tells of an answer.',
}

function held({ meetings, events, attendance }: MeetingsFacts): string {
  const counts =
    events !== null && meetings !== null ? `${events}, among them ${meetings}` : (events ?? meetings)
  return attendance === null ? `${counts}` : `${counts}; the attendance was ${attendance}`
}

function asked({ asked, answered }: MeetingsFacts): string {
  if (asked === null) return 'What was asked there is not recorded.'
  return answered === null
    ? `${asked} were asked; which were answered is not recorded.`
    : `Asked there: ${asked}; answered: ${answered}.`
}
