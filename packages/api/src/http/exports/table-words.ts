import type { Locale } from '@council-outcomes/figures'

type OfLabel = (label: string) => string

/** What a table of figures says in one language. Labels of metrics and axes come from the graph. */
export interface TableWords {
  readonly locale: Locale
  readonly titles: { readonly rows: string; readonly notes: string }
  /** The column that says what a row is. */
  readonly row: string
  readonly kinds: { readonly cell: string; readonly total: string; readonly partly: string }
  readonly code: OfLabel
  readonly low: OfLabel
  readonly high: OfLabel
  readonly inWords: OfLabel
  readonly qualifier: OfLabel
  readonly state: OfLabel
  readonly unquantified: OfLabel
  readonly unit: OfLabel
  readonly before: OfLabel
  readonly verdict: OfLabel
  readonly notes: Readonly<Record<Note, string>>
  readonly none: string
  readonly cutOff: string
  readonly compared: (current: string, compared: string) => string
  readonly partly: (label: string, count: number, figure: string) => string
  readonly definition: (label: string, version: number) => string
}

type Note =
  | 'question'
  | 'period'
  | 'comparison'
  | 'filters'
  | 'limit'
  | 'partly'
  | 'asOf'
  | 'dataVersion'
  | 'suppressed'
  | 'citation'
  | 'address'

export const TABLE_WORDS: Readonly<Record<Locale, TableWords>> = {
  en: {
    locale: 'en',
    titles: { rows: 'Figures', notes: 'About these figures' },
    row: 'Row',
    kinds: { cell: 'figure', total: 'total', partly: 'fits only partly, not in the total' },
    code: (label) => `Code of the ${label}`,
    low: (label) => `${label}: at least`,
    high: (label) => `${label}: at most`,
    inWords: (label) => `${label}: in words`,
    qualifier: (label) => `${label}: qualifier`,
    state: (label) => `${label}: state`,
    unquantified: (label) => `${label}: reports without a number`,
    unit: (label) => `${label}: unit`,
    before: (label) => `${label} before`,
    verdict: (label) => `${label}: change`,
    notes: {
      question: 'Question',
      period: 'Period',
      comparison: 'Compared',
      filters: 'Filters',
      limit: 'Rows',
      partly: 'Fits only partly',
      asOf: 'As of',
      dataVersion: 'Data version',
      suppressed: 'Hidden cells',
      citation: 'Citation',
      address: 'Address',
    },
    none: 'none',
    cutOff: 'The question asks for these rows only; there are more. The totals are of all rows.',
    compared: (current, compared) => `${current} with ${compared}`,
    partly: (label, count, figure) =>
      `${label}: ${figure}, from records and reported totals that fit the question only partly (${count}). They are not in the total.`,
    definition: (label, version) => `${label}, definition ${version}`,
  },
  az: {
    locale: 'az',
    titles: { rows: 'Göstəricilər', notes: 'Göstəricilər haqqında' },
    row: 'Sətir',
    kinds: { cell: 'göstərici', total: 'cəmi', partly: 'qismən uyğundur, cəmə daxil deyil' },
    code: (label) => `Kod: ${label}`,
    low: (label) => `${label}: ən azı`,
    high: (label) => `${label}: ən çoxu`,
    inWords: (label) => `${label}: sözlə`,
    qualifier: (label) => `${label}: dəqiqlik`,
    state: (label) => `${label}: hal`,
    unquantified: (label) => `${label}: rəqəmsiz məlumatlar`,
    unit: (label) => `${label}: ölçü vahidi`,
    before: (label) => `${label} (əvvəl)`,
    verdict: (label) => `${label}: dəyişiklik`,
    notes: {
      question: 'Sorğu',
      period: 'Dövr',
      comparison: 'Müqayisə',
      filters: 'Süzgəclər',
      limit: 'Sətirlər',
      partly: 'Qismən uyğundur',
      asOf: 'Məlumatın vaxtı',
      dataVersion: 'Məlumatın versiyası',
      suppressed: 'Gizlədilmiş xanalar',
      citation: 'İstinad',
      address: 'Ünvan',
    },
    none: 'yoxdur',
    cutOff: 'Sorğu yalnız bu sətirləri istəyir, sətirlər daha çoxdur. Cəm bütün sətirlər üzrədir.',
    compared: (current, compared) => `${current} və ${compared}`,
    partly: (label, count, figure) =>
      `${label}: ${figure}. Sorğuya yalnız qismən uyğun olan qeydlərin və bildirilmiş cəmlərin sayı: ${count}. Onlar cəmə daxil deyil.`,
    definition: (label, version) => `${label}, tərif ${version}`,
  },
  ru: {
    locale: 'ru',
    titles: { rows: 'Показатели', notes: 'О показателях' },
    row: 'Строка',
    kinds: { cell: 'показатель', total: 'итого', partly: 'подходит лишь отчасти, в итог не входит' },
    code: (label) => `Код: ${label}`,
    low: (label) => `${label}: не менее`,
    high: (label) => `${label}: не более`,
    inWords: (label) => `${label}: словами`,
    qualifier: (label) => `${label}: точность`,
    state: (label) => `${label}: состояние`,
    unquantified: (label) => `${label}: сообщения без числа`,
    unit: (label) => `${label}: единица`,
    before: (label) => `${label} (ранее)`,
    verdict: (label) => `${label}: изменение`,
    notes: {
      question: 'Запрос',
      period: 'Период',
      comparison: 'Сравнение',
      filters: 'Фильтры',
      limit: 'Строки',
      partly: 'Подходит лишь отчасти',
      asOf: 'По состоянию на',
      dataVersion: 'Версия данных',
      suppressed: 'Скрытые ячейки',
      citation: 'Ссылка для цитирования',
      address: 'Адрес',
    },
    none: 'нет',
    cutOff: 'Запрошены только эти строки, всего их больше. Итог подсчитан по всем строкам.',
    compared: (current, compared) => `${current} и ${compared}`,
    partly: (label, count, figure) =>
      `${label}: ${figure}. Записи и отчётные итоги, которые подходят к запросу лишь отчасти: ${count}. В итог они не входят.`,
    definition: (label, version) => `${label}, определение ${version}`,
  },
}
