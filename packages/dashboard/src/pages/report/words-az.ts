import type { MembershipRole } from '../../generated/graphql.ts'
import { say } from './sentence.ts'
import type { ReportWords, TermDay } from './words-en.ts'

// Numbers and names come ready-made: a colon stands where the spoken sentence would put an ending.
export const reportAz: ReportWords = {
  title: 'Hesabat',
  contents: 'Mündəricat',
  print: 'Çap et',
  pdf: 'PDF kimi saxla',
  paper: { page: 'Səhifə', of: '/' },
  chapters: {
    council: 'Şura və onun çağırışı',
    meetings: 'İclaslar və tədbirlər',
    proposals: 'Təkliflər',
    assistance: 'Yardım',
    press: 'Mətbuat və tərəfdaşlar',
    regions: 'Bölgələr',
    gaps: 'Qeydlərin cavab vermədiyi suallar',
    sources: 'Mənbələr',
  },
  source: (number) => `Mənbə ${number}`,
  council: {
    noTerm: () => say`Bu dövr üçün şuranın heç bir çağırışı qeydə alınmayıb.`,
    term: (name, from, to, sources) =>
      to === null
        ? say`${name} ${day(from)} tarixində başlayıb; nə vaxt başa çatdığı heç bir sənəddə göstərilməyib${sources}.`
        : say`${name} ${day(from)} tarixində başlayıb və ${day(to)} tarixində başa çatıb${sources}.`,
    elected: (when, { electors, voters, candidates, seats }, sources) => {
      const result = [
        ...(electors === null ? [] : [`seçicilər – ${electors}`]),
        ...(voters === null ? [] : [`səs verənlər – ${voters}`]),
        ...(candidates === null ? [] : [`namizədlər – ${candidates}`]),
        ...(seats === null ? [] : [`yerlər – ${seats}`]),
      ]
      return result.length === 0
        ? say`Şura ${when} tarixində seçilib${sources}; nəticə heç bir sənəddə rəqəmlə göstərilməyib.`
        : say`Şura ${when} tarixində seçilib${sources}: ${result.join(', ')}.`
    },
    seat: (name, role) => `${name} (${ROLES[role]})`,
    seats: (seats, sources) => say`Sənədlərdə adı çəkilənlər: ${seats}${sources}.`,
    nobody: () => say`Tərkibində kimlərin olduğu heç bir sənəddə göstərilməyib.`,
    basis: (texts) => say`Şuranın əsaslandığı sənədlər: ${texts}.`,
    noBasis: () => say`Şuranın hansı qanuna əsaslandığı qeydə alınmayıb.`,
    bodies: (names) => say`Şuranın işçi orqanları: ${names}.`,
    noBodies: () => say`Heç bir işçi orqanın adı qeydə alınmayıb.`,
  },
  meetings: {
    held: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} şuranın heç bir iclası qeydə alınmayıb.`
        case 'NONE':
          return say`${words} şura iclas keçirməyib: qeydlər tam elan olunub.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} şura hələlik ${count.told} keçirib.`
            : say`${words} şura ${count.told} keçirib.`
      }
    },
    events: (told, kinds) => say`Şura ümumilikdə ${told} təşkil edib və ya dəstəkləyib (${kinds}).`,
    attendance: (count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`Neçə nəfərin gəldiyi qeydə alınmayıb.`
        case 'NONE':
          return say`Heç kim gəlməyib: qeydlər tam elan olunub.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return say`İştirak – ${count.told}; iki dəfə gələn iki dəfə sayılır.`
      }
    },
    questions: (asked, answered) => {
      if (asked.kind !== 'SOME') return say`Orada nəyin soruşulduğu qeydə alınmayıb.`
      return answered.kind === 'SOME'
        ? say`Verilib: ${asked.told}; cavablandırılıb: ${answered.told}.`
        : say`Verilib: ${asked.told}; neçəsinin cavablandırıldığı qeydə alınmayıb.`
    },
    table: 'Ayrı-ayrılıqda qeydə alınmış tədbirlər',
    tableCut: (shown, total) => `İlk tədbirlər göstərilir: ${shown} (cəmi ${total}).`,
    columns: { when: 'Nə vaxt', what: 'Nə', where: 'Harada' },
  },
  proposals: {
    made: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} şuranın heç bir təklifi qeydə alınmayıb.`
        case 'NONE':
          return say`${words} şura təklif irəli sürməyib: qeydlər tam elan olunub.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} şura hələlik ${count.told} irəli sürüb.`
            : say`${words} şura ${count.told} irəli sürüb.`
      }
    },
    stand: (statuses) => say`Bugünkü vəziyyət: ${statuses}.`,
    unknown: ({ part, whole }) => {
      if (whole !== null) return say`Nəticəsi qeydə alınmayıb: ${part}.`
      return part.one ? say`Onun nəticəsi qeydə alınmayıb.` : say`Onların nəticəsi qeydə alınmayıb.`
    },
    directions: (directions) => say`Nəyi dəyişmək istədiyinə görə: ${directions}.`,
    themes: (themes) => say`Mövzular üzrə: ${themes}.`,
  },
  assistance: {
    persons: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} şəxslərə edilən yardım qeydə alınmayıb.`
        case 'NONE':
          return say`${words} heç bir şəxsə yardım edilməyib: qeydlər tam elan olunub.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME': {
          const yet = running ? ' hələlik' : ''
          return count.range
            ? say`${words}${yet} yardım alanların sayı – ${count.told}: bir nəfər bir neçə növ yardım ala bilər, ona görə dəqiq yekun demək olmur.`
            : say`${words}${yet} ${count.told} yardım alıb.`
        }
      }
    },
    kinds: (kinds) => say`Yardımın növü üzrə: ${kinds}.`,
    families: (count, kinds) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`Ailələrə edilən yardım qeydə alınmayıb.`
        case 'NONE':
          return say`Heç bir ailəyə yardım edilməyib: qeydlər tam elan olunub.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return say`Ailələr ayrıca sayılır və heç vaxt şəxslərin üstünə gəlinmir: ${count.told} (${kinds}).`
      }
    },
    services: (told) => say`Bir nəfərin bir neçəsini ala bildiyi xidmətlərlə hesablananda: ${told}.`,
    tables: {
      PERSONS_ASSISTED: 'Hansı şəxslərə hansı yardım edilib (çoxdan aza)',
      FAMILIES_ASSISTED: 'Hansı ailələrə hansı yardım edilib (çoxdan aza)',
    },
    columns: { help: 'Yardım', group: 'Kimə', figure: 'Göstərici' },
  },
  press: {
    outlets: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} şura haqqında yazmış heç bir media qurumu qeydə alınmayıb.`
        case 'NONE':
          return say`${words} şura haqqında heç bir media qurumu yazmayıb: qeydlər tam elan olunub.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} şura haqqında hələlik ${count.told} material dərc edib.`
            : say`${words} şura haqqında ${count.told} material dərc edib.`
      }
    },
    publications: (told) => say`Başlığı ilə qeydə alınıb: ${told}.`,
    noPublication: () => say`Bu dövrdən ayrıca heç bir mətbuat materialı qeydə alınmayıb.`,
    joint: (figures) => say`Başqa təşkilatlarla birlikdə: ${figures}.`,
    noJoint: () => say`Bu dövrdə başqa təşkilatla heç bir saziş və layihə qeydə alınmayıb.`,
  },
  regions: {
    located: (measure, regions) => say`${measure}, iqtisadi rayonlar üzrə: ${regions}.`,
    nowhere: (told) => say`Hansı bölgədə olduğu heç bir sənəddə göstərilməyib: ${told}.`,
    nothing: () => say`Yeri məlum olan tədbir qeydə alınmayıb.`,
  },
  gaps: {
    notDated: ({ part, whole }) => say`Ayrıca tarixi göstərilməyib: ${part} (cəmi ${whole}).`,
    undated: (told) => say`Dövr daxilində tarixi heç bir sənəddə göstərilməyib: ${told}.`,
    notLocated: ({ part, whole }) => say`Bölgəsi göstərilməyib: ${part} (cəmi ${whole}).`,
    unlocated: (told) => say`Hansı bölgədə olduğu heç bir sənəddə göstərilməyib: ${told}.`,
    byTypeOnly: (told) => say`Yardımın kimə çatdığı növ üzrə məlumdur, bölgə üzrə isə yox: ${told}.`,
    range: (told) => say`Dəqiq yekun yoxdur, çünki yardım növləri üst-üstə düşə bilər: ${told}.`,
    rounded: (told) => say`Sənədlərdə yalnız təxmini rəqəm var: ${told}.`,
    lowerBound: (told) => say`Sənədlərdə yalnız aşağı hədd var: ${told}.`,
    unlisted: ({ part, whole }) =>
      whole === null
        ? say`Adları heç bir sənəddə sadalanmayıb: ${part}.`
        : say`Adları heç bir sənəddə sadalanmayıb: ${part} (cəmi ${whole}).`,
    outcome: ({ part }) => say`Nəticəsi məlum deyil: ${part}.`,
    subject: ({ part }) => say`Mövzusu heç bir sənəddə göstərilməyib: ${part}.`,
    silent: (measures) => say`Haqqında heç nə qeydə alınmayıb: ${measures.join('; ')}.`,
    noCoverage: () =>
      say`Bu dövrün qeydlərini heç kim tam elan etməyib: heç nə yazılmayan yerdə də nə isə baş vermiş ola bilər.`,
    coverage: (measures) =>
      say`Bu dövrün qeydləri yalnız bunlar üzrə tam elan olunub: ${measures.join('; ')}.`,
    straddling: (measures) =>
      say`Yalnız bir hissəsi bu dövrə və yerə aid ola bildiyi üçün sayılmayıb: ${measures}.`,
    straddled: (measure, told, figure) => say`${measure} – ${told} (${figure})`,
    conflict: (stated, sources, recorded) =>
      say`Sənəddə${sources} göstərilib: ${stated}; qeydə alınıb: ${recorded}; heç biri düzəldilmir.`,
    cutOff: (sources) =>
      say`Bəzi sənədlərin yalnız əvvəli oxunub, aşağıdakı rəqəmlər çatışmaya bilər${sources}.`,
    statements: 'Sənədlərdə ayrı-ayrı hallar sadalanmadan verilən yekunlar',
    columns: { says: 'Sənəddə yazılan', stated: 'Yekun', unexplained: 'Ayrıca tapılmayan' },
  },
}

function day({ day: date, inferred }: TermDay): string {
  return inferred ? `${date} (nəticə çıxarılıb)` : date
}

const ROLES: Readonly<Record<MembershipRole, string>> = {
  CHAIR: 'sədr',
  DEPUTY_CHAIR: 'sədr müavini',
  SECRETARY: 'katib',
  MEMBER: 'üzv',
  OBSERVER: 'müşahidəçi',
}
