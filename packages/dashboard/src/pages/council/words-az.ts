import type { LegalInstrumentKind } from '../../generated/graphql.ts'
import { list } from '../../i18n/list.ts'
import type { OfficerRole, Seats } from './council-facts.ts'
import type { CouncilWords } from './words-en.ts'

// Names and numbers come ready-made, so no sentence hangs a suffix on them.
export const councilAz: CouncilWords = {
  noTerm: 'Şuranın heç bir çağırışı hələ qeydə alınmayıb.',
  seats: ({ name, days }, seats) => `${name} (${days}): ${named(seats)}.`,
  ground: (kind, number, day, others) => {
    const law = [day && `${day} tarixli`, number && `${number} nömrəli`, KINDS[kind]]
    const more = others === 0 ? '' : ` və daha ${others} sənəd`
    return `Hüquqi əsas: ${law.filter((part) => part !== null).join(' ')}${more}.`
  },
  noGround: 'Şuranın hansı qanuna əsaslandığı qeydə alınmayıb.',
  sections: {
    terms: {
      title: 'Tərkibdə kimlər olub',
      intro: 'Yalnız sənədlərdə adı çəkilənlər; əslində daha çox ola bilər. Ən yeni çağırış əvvəldədir.',
      none: 'Bu şuranın heç bir çağırışını hələ heç kim qeydə almayıb.',
    },
    elections: {
      title: 'Necə seçiliblər',
      intro: 'Hər seçki sənədlərdəki nəticəsi ilə birlikdə, ən yenisi əvvəldə.',
      none: 'Bu şuraya heç bir seçkini hələ heç kim qeydə almayıb.',
    },
    bodies: {
      title: 'İşçi orqanlar',
      intro: 'Şuranın komissiyaları və işçi qrupları.',
      none: 'Heç bir komissiyanın və ya işçi qrupun adını hələ heç kim qeydə almayıb.',
    },
    basis: {
      title: 'Hansı əsasla',
      intro: 'Şuranın əsaslandığı qanunlar, fərmanlar və planlar, ən köhnəsi əvvəldə.',
      none: 'Bu şuranın hüquqi əsasını hələ heç kim qeydə almayıb.',
    },
    changes: {
      title: 'Nəyin dəyişdirilməsini təklif edib',
      intro: 'Şuranın dəyişdirilməsini istədiyi qanunlar və planlar.',
    },
    others: {
      title: 'Başqa şuraların seçkiləri',
      intro: 'Müqayisə üçün saxlanılıb; onlardan heç nə bu şuranın hesabına yazılmır.',
    },
  },
  nobodyNamed: 'Bu çağırışda kimlərin olduğu heç bir sənəddə göstərilməyib.',
  firstDay: (how) => `ilk gün ${how}`,
  lastDay: (how) => `son gün ${how}`,
  noEnd: 'sonu qeydə alınmayıb',
  roles: {
    CHAIR: 'Sədr',
    DEPUTY_CHAIR: 'Sədr müavini',
    SECRETARY: 'Katib',
    MEMBER: 'Üzv',
    OBSERVER: 'Müşahidəçi',
  },
  putForward: (organization) => `Namizədliyini irəli sürən: ${organization}`,
  votes: (_votes, shown) => `${shown} səs`,
  votesColumn: 'Səslər',
  nameColumn: 'Ad',
  elected: 'Seçilənlər və aldıqları səslər',
  mostVotes: (name, votes) => `Ən çox səs alan: ${name}, ${votes}.`,
  noResult: 'Nəticə heç bir sənəddə rəqəmlə göstərilməyib.',
  counts: {
    registeredElectors: 'Qeydiyyatdan keçmiş seçicilər',
    votersTurnedOut: 'Səs verənlər',
    candidates: 'Namizədlər',
    seats: 'Yerlər',
    ballotsPrinted: 'Çap olunmuş bülletenlər',
    ballotsUsed: 'İstifadə olunmuş bülletenlər',
    ballotsInvalid: 'Etibarsız bülletenlər',
  },
  instrument: {
    kind: 'Növü',
    number: 'Nömrəsi',
    adopted: 'Qəbul edilib',
    dayUnknown: 'Günü heç bir sənəddə göstərilməyib',
    inForce: 'Qüvvədədir',
  },
  kinds: {
    LAW: 'Qanun',
    DECREE: 'Prezident fərmanı',
    DECISION: 'Qərar',
    ACTION_PLAN: 'Dövlət fəaliyyət planı',
    OTHER: 'Başqa sənəd',
  },
}

function named({ officers, members, observers }: Seats): string {
  const people = [
    ...officers.map(({ name, role }) => `${name} (${AS[role]})`),
    ...(members === 0 ? [] : [`${members} üzv`]),
    ...(observers === 0 ? [] : [`${observers} müşahidəçi`]),
  ]
  if (people.length === 0) return 'şuranın tərkibi heç bir sənəddə göstərilməyib'
  const isAlone = officers.length === 1 && people.length === 1
  return isAlone
    ? `şuranın tərkibindən sənədlərdə yalnız bir ad var – ${people[0]}`
    : `sənədlərə görə şuranın tərkibi – ${list('az', people)}`
}

const AS: Readonly<Record<OfficerRole, string>> = {
  CHAIR: 'sədr',
  DEPUTY_CHAIR: 'sədr müavini',
  SECRETARY: 'katib',
}

const KINDS: Readonly<Record<LegalInstrumentKind, string>> = {
  LAW: 'qanun',
  DECREE: 'fərman',
  DECISION: 'qərar',
  ACTION_PLAN: 'fəaliyyət planı',
  OTHER: 'sənəd',
}
