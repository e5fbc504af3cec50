import { azTitles } from './az-titles.ts'
import type { Messages } from './en.ts'
import { list } from './list.ts'
import type { HeadlineFacts, PeriodWords } from './sentence-parts.ts'
import { yearInAz } from './year-in-az.ts'

// Numbers and names come ready-made, so no sentence hangs a suffix on them, except on a year.
export const az: Messages = {
  site: {
    name: 'Şuranın nəticələri',
    skip: 'Göstəricilərə keç',
    navigation: 'Səhifələr',
    menu: 'Menyu',
    pages: {
      overview: 'İcmal',
      meetings: 'İclaslar',
      proposals: 'Təkliflər',
      assistance: 'Yardım',
      regions: 'Bölgələr',
      press: 'Mətbuat və tərəfdaşlar',
      council: 'Şura',
      report: 'Hesabat',
      explore: 'Araşdırma',
      record: 'Qeydlər',
      metrics: 'Göstəricilərin izahı',
    },
    pageGroups: { OUTCOMES: 'Nəticələr', USE: 'İstifadə', GROUND: 'Əsas' },
    noPage: 'Bu ünvanda səhifə yoxdur',
    thesePages: 'Mövcud səhifələr:',
    language: 'Dil',
    savedViews: 'Saxlanmış görünüşlər',
    theme: 'Rənglər',
    themes: { system: 'Cihazdakı kimi', light: 'Açıq', dark: 'Tünd' },
    synthetic: 'Uydurma məlumat. Belə bir şura yoxdur; rəqəmlər yalnız səhifənin necə işlədiyini göstərir.',
    close: 'Bağla',
  },
  filters: {
    title: 'Nə göstərilir',
    change: 'Dəyiş',
    done: 'Hazırdır',
    council: 'Şura',
    period: 'Dövr',
    region: 'Bölgə',
    wholeCountry: 'Bütün bölgələr',
    economicRegions: 'İqtisadi rayonlar',
    districts: 'Şəhər və rayonlar',
    comparison: 'Müqayisə',
    comparisons: {
      none: 'Müqayisəsiz',
      previous: 'Əvvəlki dövr, eyni günlər',
      'previous-full': 'Əvvəlki dövr bütövlükdə',
      'last-year': 'Bir il əvvəlki eyni dövr',
    },
    terms: 'Şuranın çağırışları',
    relative: 'Bu gündən hesablanan',
    years: 'İllər və rüblər',
    quarters: { Q1: 'I rüb', Q2: 'II rüb', Q3: 'III rüb', Q4: 'IV rüb' },
    months: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
    week: (week) => `h. ${week}`,
    ownRange: 'Bir gündən o biri günə qədər',
    from: 'İlk gün',
    to: 'Son gün',
    show: 'Bu günləri göstər',
    reversed: 'İlk gün son gündən sonradır.',
    keywords: {
      THIS_WEEK: 'Bu həftə',
      THIS_MONTH: 'Bu ay',
      THIS_QUARTER: 'Bu rüb',
      THIS_HALF: 'Bu yarımil',
      THIS_YEAR: 'Bu il',
      THIS_TERM: 'Hazırkı çağırış',
      LAST_WEEK: 'Ötən həftə',
      LAST_MONTH: 'Ötən ay',
      LAST_QUARTER: 'Ötən rüb',
      LAST_HALF: 'Ötən yarımil',
      LAST_YEAR: 'Ötən il',
      LAST_TERM: 'Ötən çağırış',
      LAST_3_MONTHS: 'Son 3 ay',
      LAST_6_MONTHS: 'Son 6 ay',
      LAST_12_MONTHS: 'Son 12 ay',
      LAST_4_QUARTERS: 'Son 4 rüb',
      LAST_5_YEARS: 'Son 5 il',
      YEAR_TO_DATE: 'İlin əvvəlindən bəri',
      ALL: 'Qeydə alınmış hər şey',
    },
    unknownPeriod: (asked, shown) =>
      `Ünvanda göstərilən dövr yoxdur: «${asked}». Onun əvəzinə bu dövr göstərilir: «${shown}».`,
  },
  headline: {
    when: (period, place) => `${inPeriod(period)}${inPlace(place)}`,
    sentence: (period, place, facts) => `${inPeriod(period)}${inPlace(place)} ${deeds(facts)}.`,
    nothing: (period, place) =>
      `${inPeriod(period)}${inPlace(place)} şura haqqında hələ heç nə qeydə alınmayıb.`,
    nearest: (figure, year) => `Ən yaxın qeyd: ${yearInAz(year)} – ${figure}.`,
    nowhere: 'Burada başqa illər üzrə də heç nə qeydə alınmayıb.',
    showYear: (year) => `Bu ili göstər: ${year}`,
    showWholeCountry: 'Bütün bölgələri göstər',
    asOf: (day) => `Məlumatın tarixi: ${day}.`,
    soFar: 'hələlik',
  },
  figure: {
    qualifiers: {
      EXACT: 'dəqiq',
      ABOUT: 'təxmini',
      AT_LEAST: 'yuxarı həddi məlum deyil',
      AT_MOST: 'yuxarı hədd',
      ABOUT_OR_MORE: 'təxmini, yuxarı həddi məlum deyil',
      RANGE: 'aralıq',
    },
    notRecorded: 'Hələ heç kim qeydə almayıb',
    unquantified: (count) => `Bundan əlavə, rəqəm göstərilməyən məlumat: ${count}`,
    verdicts: { UP: 'Artıb', DOWN: 'Azalıb', EQUAL: 'Dəyişməyib', CANNOT_TELL: 'Demək mümkün deyil' },
    comparison: ({ earlier, earlierDays, current, currentDays }) =>
      `əvvəl: ${earlier} (${earlierDays}), indi: ${current} (${currentDays})`,
    couldChange: (_count, shown) => `Bu seçimə yalnız qismən uyğun olan ${shown} qeyd bunu dəyişə bilər`,
    couldChangeEarlier: (_count, shown) =>
      `Əvvəlki günlərə yalnız qismən uyğun olan ${shown} qeyd bunu dəyişə bilər`,
    doubts: {
      STILL_RUNS: 'Dövrlərdən biri hələ davam edir, o biri isə başa çatıb.',
      NOT_EXACT: 'Qeydlər bunu demək üçün kifayət qədər dəqiq deyil.',
    },
  },
  blocks: {
    figures: 'Göstəricilər',
    meetings: 'İclaslar və tədbirlər',
    regions: 'Harada',
    regionsFor: 'Xəritədəki göstərici',
    proposals: 'Təkliflər',
    assistance: 'Yardım',
    assistanceIntro: 'Şəxslər, ailələr və xidmətlər ayrı-ayrı sayılır: biri heç vaxt o birinə çevrilmir.',
    chart: 'Qrafik',
    table: 'Cədvəl',
    view: 'Görünüş',
    takeAway: 'Götür',
    titles: azTitles,
    moreCategories: (count) => `daha ${count} növ göstər`,
    fewerCategories: 'Yalnız ən böyükləri göstər',
    showMore: (count) => `Daha çox göstər (${count})`,
    showFewer: 'Daha az göstər',
    wholeList: (total) => (total === null ? 'Qeydlərdə hamısı' : `Qeydlərdə hamısı (${total})`),
    notDatedShort: 'Tarixsiz',
    byPeriod: {
      DAY: 'günlər üzrə',
      WEEK: 'həftələr üzrə',
      MONTH: 'aylar üzrə',
      QUARTER: 'rüblər üzrə',
      HALF: 'yarımillər üzrə',
      YEAR: 'illər üzrə',
      TERM: 'çağırışlar üzrə',
    },
    byKind: 'növlər üzrə',
    byStatus: 'vəziyyət üzrə',
    byType: 'yardımın növü üzrə',
    byRegion: 'iqtisadi rayonlar üzrə',
    summary: (members, total) =>
      members.length === 0 ? `Cəmi: ${total}.` : `${members.join('; ')}. Cəmi: ${total}.`,
    gaps: 'Boş yer heç nəyin qeydə alınmadığını bildirir; bu, sıfır demək deyil.',
    straddling: (records, figure) => `Bu seçimə yalnız qismən uyğundur və sayılmır: ${records} (${figure})`,
    records: (_count, shown) => `${shown} qeyd`,
    conflict: (stated, recorded) =>
      `Sənəddə göstərilib: ${stated}; qeydə alınıb: ${recorded}. Hər ikisi göstərilir, heç biri düzəldilmir.`,
    sources: (publishers) => `Mənbə: ${list('az', publishers)}.`,
    andMore: 'digərləri',
    definition: (version) => `Tərifin versiyası: ${version}.`,
    notShown: 'Başqa qurumların işi sayılmır.',
    whyRange:
      'Bir nəfər bir neçə növ yardım ala bilər, ona görə yekun ən böyük növ ilə hamısının cəmi arasındadır.',
    nothingToCompare: 'Bu dövrü müqayisə etmək üçün əvvəlki dövr yoxdur.',
    total: 'Cəmi',
    categoryColumn: 'Növ',
    periodColumn: 'Dövr',
    regionColumn: 'Bölgə',
    figureColumn: 'Göstərici',
    noteColumn: 'Qeyd',
  },
  records: {
    title: 'Göstəricinin əsasındakı qeydlər',
    partly: 'Bu qeydlər seçimə yalnız qismən uyğun gəlir, ona görə göstəriciyə daxil edilmir.',
    total: (records, figure) => `${records}, birlikdə ${figure}`,
    none: 'Bu göstəricinin arxasında qeyd yoxdur.',
    remainder: (stated, counted) =>
      `Sənəddə göstərilib: ${stated}. Bir hissəsini ayrı-ayrı qeydlər izah edir; burada qalanı sayılır: ${counted}.`,
    stated: (stated) => `Sənəddə göstərilib: ${stated}; ayrı-ayrı hallar sadalanmayıb.`,
    date: 'Nə vaxt',
    place: 'Harada',
    role: 'Şuranın rolu',
    note: 'Qeyd',
    basis: { STATED: 'mənbədə göstərilib', INFERRED: 'nəticə çıxarılıb', ASSUMED: 'ehtimal edilir' },
    notDated: 'Tarixi göstərilməyib',
    notLocated: 'Yeri göstərilməyib',
    remaining: {
      NOT_DATED: 'tarixi göstərilməyib',
      SEVERAL_TERMS: 'bir neçə çağırış',
      OUTSIDE_TERMS: 'çağırışlardan kənar',
      NOT_LOCATED: 'yeri göstərilməyib',
      SEVERAL_REGIONS: 'bir neçə bölgə',
      NOT_SPECIFIED: 'göstərilməyib',
    },
    sources: 'Mənbələr',
    page: (page) => `səhifə ${page}`,
    noDate: 'tarixsiz',
    cutOff: 'Saxlanmış çıxarış yarımçıqdır.',
    notCited: 'Bunun üçün heç bir sənəd göstərilməyib.',
    opensInNewTab: 'yeni vərəqdə açılır',
    restsOnIt: 'Buna əsaslanan qeydlər',
    more: 'Daha çox qeyd göstər',
  },
  states: {
    waiting: 'Göstəricilər gətirilir',
    failed: {
      UNREACHABLE: 'Göstəriciləri gətirmək mümkün olmadı: server cavab vermir.',
      BUSY: 'Göstəriciləri gətirmək mümkün olmadı: server məşğuldur.',
      REFUSED: 'Server bu suala cavab verə bilmir.',
      BROKEN: 'Serverdə nasazlıq baş verdi.',
    },
    kept: (time) => `Ekranda hələ bu vaxtın göstəriciləri qalır: ${time}.`,
    retry: 'Yenidən cəhd et',
    noCouncils: 'Hələ heç bir şura qeydə alınmayıb.',
    unknownCouncil: (key) => `Belə bir şura yoxdur: «${key}». Bunlardan birini seçin:`,
    crashed: 'Səhifədə nasazlıq var və o göstərilə bilmir. Ünvanı saxlanılıb.',
    reload: 'Yenidən yüklə',
  },
}

function inPeriod({ kind, label, term }: PeriodWords): string {
  if (kind === 'TERM' && term !== null) return `${ORDINALS[term] ?? `${term} nömrəli`} çağırış dövründə`
  if (kind === 'ALL') return 'Qeydə alınmış bütün dövrdə'
  return kind === 'YEAR' ? yearInAz(label) : `${label} dövründə`
}

function inPlace(place: string | null): string {
  return place === null ? '' : ` (${place})`
}

const ORDINALS = [
  '',
  'Birinci',
  'İkinci',
  'Üçüncü',
  'Dördüncü',
  'Beşinci',
  'Altıncı',
  'Yeddinci',
  'Səkkizinci',
  'Doqquzuncu',
]

function deeds({ meetings, proposals, families, persons }: HeadlineFacts): string {
  const helped = [families, persons].filter((fact) => fact !== null)
  return list('az', [
    ...(meetings === null ? [] : [`${meetings} keçirilib`]),
    ...(proposals === null ? [] : [`${proposals} irəli sürülüb`]),
    ...(helped.length === 0 ? [] : [`${list('az', helped)} yardım alıb`]),
  ])
}
