import type { Dimension, Grain } from '../../generated/graphql.ts'
import type { View } from './address/own-address.ts'
import type { Unfit } from './charts/view-fit.ts'
import type { ExploreWords } from './words-en.ts'

const GRAINS: Readonly<Record<Grain, string>> = {
  DAY: 'Günlər',
  WEEK: 'Həftələr',
  MONTH: 'Aylar',
  QUARTER: 'Rüblər',
  HALF: 'Yarımillər',
  YEAR: 'İllər',
  TERM: 'Şuranın çağırışları',
}

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  MEETING_KIND: 'Tədbirin növü',
  PROPOSAL_STATUS: 'Təklifin vəziyyəti',
  PROPOSAL_THEME: 'Təklifin mövzusu',
  PROPOSAL_DIRECTION: 'Təklifin istiqaməti',
  ASSISTANCE_TYPE: 'Yardımın növü',
  BENEFICIARY_GROUP: 'Yardım alan qrup',
  CHANNEL: 'Mətbuat orqanı',
}

const UNFIT: Readonly<Partial<Record<View, Readonly<Partial<Record<Unfit, string>>>>>> = {
  bars: {
    SPLITS: 'Sütunlar üçün bir bölgü, yaxud vaxt və daha bir bölgü lazımdır.',
    OVERLAP: 'Burada sütunları üst-üstə qoymaq olmaz: hissələr kəsişir.',
    LONG: 'Sütunlar həddən çoxdur; daha iri addım və ya yer seçin.',
  },
  lines: {
    SPLITS: 'Xətlər üçün vaxta görə bölgü və ən çoxu daha bir bölgü lazımdır.',
    LONG: 'Xətlər həddən çoxdur; sualı daraldın.',
  },
  heat: {
    SPLITS: 'İstilik cədvəli üçün iki bölgü lazımdır.',
    LONG: 'İstilik cədvəli üçün xanalar həddən çoxdur; daha iri addım və ya yer seçin.',
  },
  map: { SPLITS: 'Xəritə üçün yalnız iqtisadi rayonlar üzrə bölgü lazımdır.' },
}

export const exploreAz: ExploreWords = {
  title: 'Nəyi bilmək istəyirsiniz?',
  intro:
    'Nəyin sayılacağını seçin və ya bu suallardan biri ilə başlayın. Səhifənin ünvanı həmişə gördüyünüz sualı verir: ünvanı göndərin, həmkarınız eyni nəticəni görəcək.',
  questions: {
    TERM: 'Şura hər il nə edib?',
    QUARTER: 'Ötən rübdə nə edilib, əvvəlki rüblə müqayisədə?',
    KINDS: 'İllər üzrə hansı növ tədbirlər keçirilib?',
    WHERE: 'Tədbirlər ölkənin harasında keçirilib?',
    HELP: 'Kimə və necə yardım edilib?',
    ANSWERS: 'Hər mövzu üzrə təkliflərin taleyi necə olub?',
  },
  builder: 'Sual',
  change: 'Sualı dəyiş',
  fold: 'Seçimləri gizlət',
  count: 'Nə sayılır',
  chooseMetrics: 'Göstəriciləri seçin',
  subjects: {
    EVENTS: 'İclaslar və tədbirlər',
    PROPOSALS: 'Təkliflər',
    ASSISTANCE: 'Yardım',
    PRESS: 'Mətbuat və tərəfdaşlar',
  },
  search: 'Siyahıda axtar',
  foundNothing: 'Siyahıda belə ad yoxdur.',
  when: 'Nə vaxt',
  steps: 'Vaxt addımı',
  noSteps: 'Vaxta görə bölünmür',
  grains: GRAINS,
  where: 'Harada',
  places: 'Yerlər üzrə',
  noPlaces: 'Yerə görə bölünmür',
  levels: {
    COUNTRY: 'Ölkədə, xaricdə, onlayn',
    ECONOMIC_REGION: 'İqtisadi rayonlar',
    MIGRATION_DEPARTMENT: 'Miqrasiya idarələri',
    DISTRICT: 'Şəhər və rayonlar',
  },
  split: 'Bölgü',
  noSplit: 'Bu göstəricilər yalnız vaxta və yerə görə bölünür.',
  cannotSplit: (dimension, metric) =>
    `Bölgü mümkün deyil: ${dimension}. “${metric}” göstəricisində bu yoxdur.`,
  axesFull: 'Vaxt və yer daxil olmaqla ən çoxu dörd bölgü mümkündür.',
  dimensions: DIMENSIONS,
  inSentence: lowerInAz,
  only: 'Yalnız',
  all: 'Hamısı',
  nothingToNarrow: 'Burada qeydə alınanları daha da daraltmaq olmur.',
  roleFilter: 'Şuranın rolu',
  roles: {
    ORGANIZER: 'Təşkilatçı',
    SUPPORTER: 'Dəstəkləyən',
    PARTICIPANT: 'İştirakçı',
    SUBJECT: 'Mətnin mövzusu',
    CONTEXT: 'Yalnız ümumi fon',
  },
  usualRoles: 'Göstəricinin tərifi üzrə',
  qualifierFilter: 'Miqdarın ifadəsi',
  qualifiers: {
    EXACT: 'Dəqiq',
    ABOUT: '“Təxminən”',
    AT_LEAST: '“Ən azı”',
    AT_MOST: '“Ən çoxu”',
    UNQUANTIFIED: 'Rəqəmsiz',
  },
  records: (count) => count,
  kept: 'Ünvanda əlavə olaraq',
  leaveOut: (what) => `Çıxar: ${what}`,
  answer: (facts) => `${facts.join('; ')}.`,
  fact: (metric, figure) => `${metric}: ${figure}`,
  cost: (rows, route) =>
    route === 'COLUMNS'
      ? `Ən çoxu ${rows} sətir, cavab dərhal gəlir`
      : `Ən çoxu ${rows} sətir; qeydlər bir-bir oxunur, bu bir az vaxt apara bilər`,
  costOfOne: (route) =>
    route === 'COLUMNS'
      ? 'Bir sətir, cavab dərhal gəlir'
      : 'Bir sətir; qeydlər bir-bir oxunur, bu bir az vaxt apara bilər',
  rows: (_count, shown) => `${shown} sətir`,
  more: 'Sual yalnız bu sətirləri istəyir, sətirlər daha çoxdur. Yekun bütün sətirlər üzrədir.',
  name: 'Sualın adı',
  nameHint: 'Ad ünvanda qalır.',
  keepName: 'Adı saxla',
  view: 'Görünüş',
  views: { table: 'Cədvəl', bars: 'Sütunlar', lines: 'Xətlər', heat: 'İstilik', map: 'Xəritə' },
  unfit: (view, reason) => UNFIT[view]?.[reason] ?? '',
  tableInstead: (view) => `“${view}” görünüşü bu suala uyğun deyil, ona görə cədvəli görürsünüz.`,
  others: 'Digər',
  across: 'Cədvəlin sütunları',
  noAcross: 'Göstəricilər',
  heading: upperInAz,
  before: (figure) => `əvvəl: ${figure}`,
  days: (current, compared) => `Müqayisə: ${current} və ${compared}.`,
  nothingEarlier: 'Müqayisə üçün daha əvvəlki dövr yoxdur.',
  partly: (metric, records, figure) =>
    `${metric}: bu seçimə yalnız qismən uyğundur və sayılmır: ${records} (${figure}).`,
  definitions: 'Bu göstəricilər nə deməkdir',
  version: (version) => `tərif ${version}`,
  data: 'Özünüzlə götürün',
  download: { csv: 'CSV', xlsx: 'Excel', json: 'JSON' },
  downloadHint: 'Eyni ünvan .csv, .xlsx və ya .json sonluğu ilə məlumatı qaytarır.',
  copyAddress: 'Ünvanı köçür',
  copied: 'Köçürüldü.',
  notCopied: 'Brauzer köçürməyə icazə vermir. Mətni seçib köçürün.',
  programs: 'Proqramçılar üçün',
  programsIntro: 'Eyni sual API üçün; yuxarıdakı seçimlərlə birlikdə dəyişir.',
  codes: { query: 'GraphQL', curl: 'curl', typescript: 'TypeScript' },
  variables: 'Dəyişənlər',
  copy: (what) => `Köçür: ${what}`,
  graphiql: 'GraphiQL-də aç',
  wrong: (asked) => `Ünvanda “${asked}” yazılıb, bu anlaşılmır. Sualın qalan hissəsi saxlanılıb.`,
  wrongWhole: 'Ünvan oxunmur.',
  withoutWrong: (parameter) => `“${parameter}” olmadan soruş`,
  refused: 'Bu suala olduğu kimi cavab vermək mümkün deyil.',
  remedy: (remedy) => {
    switch (remedy.kind) {
      case 'COARSER':
        return `Daha iri addımla soruş: ${lowerInAz(GRAINS[remedy.grain])}`
      case 'LARGER_PLACES':
        return 'İqtisadi rayonlar üzrə soruş'
      case 'WITHOUT':
        return `Bu bölgü olmadan soruş: ${lowerInAz(DIMENSIONS[remedy.dimension])}`
      case 'ONE_METRIC':
        return 'Yalnız birinci göstəricini soruş'
      case 'NO_FILTER':
        return 'Süzgəclər olmadan soruş'
      case 'EVERYWHERE':
        return 'Bütün bölgələr üzrə soruş'
      case 'ALL_TIME':
        return 'Qeydə alınmış bütün vaxt üzrə soruş'
    }
  },
}

// Browsers that do not know Azerbaijani would make i of İ and I of i.
function lowerInAz(text: string): string {
  const first = text.charAt(0)
  return (LOWER[first] ?? first.toLowerCase()) + text.slice(1)
}

function upperInAz(text: string): string {
  const first = text.charAt(0)
  return (UPPER[first] ?? first.toUpperCase()) + text.slice(1)
}

const LOWER: Readonly<Record<string, string>> = { İ: 'i', I: 'ı' }

const UPPER: Readonly<Record<string, string>> = { i: 'İ', ı: 'I' }
