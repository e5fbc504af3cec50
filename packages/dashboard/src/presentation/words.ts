import type { Locale } from '@council-outcomes/figures'

interface PresentationWords {
  readonly page: string
  readonly noBlock: string
  readonly upToDate: (time: string) => string
  readonly silentSince: (time: string) => string
}

export const PRESENTATION_WORDS: Readonly<Record<Locale, PresentationWords>> = {
  en: {
    page: 'See all figures',
    noBlock: 'What was shown here is not on its page any more. All figures are still there:',
    upToDate: (time) => `Up to date at ${time}`,
    silentSince: (time) => `Nothing heard from the server since ${time}. These are the last figures.`,
  },
  az: {
    page: 'Bütün göstəricilərə bax',
    noBlock: 'Burada göstərilən artıq səhifəsində yoxdur. Bütün göstəricilər yerindədir:',
    upToDate: (time) => `Məlumat ${time} üçün yenidir`,
    silentSince: (time) => `Serverdən sonuncu xəbər: ${time}. Bunlar son göstəricilərdir.`,
  },
  ru: {
    page: 'Посмотреть все показатели',
    noBlock: 'Того, что здесь показывалось, на странице больше нет. Все показатели на месте:',
    upToDate: (time) => `Данные актуальны на ${time}`,
    silentSince: (time) => `Сервер молчит с ${time}. Это последние показатели.`,
  },
}
