import type { MeetingsFacts, MeetingsWords } from './words-en.ts'

export const meetingsAz: MeetingsWords = {
  answer: (when, facts) => `${when} şura keçirib: ${held(facts)}. ${asked(facts)}`,
  nothing: (when) => `${when} şuranın heç bir iclası hələ qeydə alınmayıb.`,
  held: 'Nə keçirilib',
  attendance: 'Kim iştirak edib',
  attendanceIntro: 'İki tədbirə gələn bir nəfər iki dəfə sayılır.',
  questions: 'Nə soruşulub',
  agenda: 'Nədən danışılıb',
  agendaIntro: 'Ayrı-ayrılıqda qeydə alınmış tədbirlər, ən yenisi əvvəldə.',
  noneRecorded: 'Burada ayrıca qeydə alınmış tədbir yoxdur; sənədlər yalnız tədbirlərin sayını göstərir.',
  newest: (shown, total) => `Siyahıda ən yeni tədbirlər var: ${shown} (cəmi ${total}).`,
  agendaOf: 'Gündəlik',
  questionsOf: 'Suallar və cavablar',
  noAnswer: 'Cavab haqqında heç bir sənəddə məlumat yoxdur.',
}

function held({ meetings, events, attendance }: MeetingsFacts): string {
  return [events, meetings && `o cümlədən ${meetings}`, attendance && `iştirak – ${attendance}`]
    .filter((fact) => fact !== null)
    .join(', ')
}

function asked({ asked, answered }: MeetingsFacts): string {
  if (asked === null) return 'Orada nəyin soruşulduğu qeydə alınmayıb.'
  return answered === null
    ? `Verilib: ${asked}; hansılarına cavab verildiyi qeydə alınmayıb.`
    : `Verilib: ${asked}; cavablandırılıb: ${answered}.`
}
