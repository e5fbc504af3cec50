import type { Locale } from '@council-outcomes/figures'

interface LiveWords {
  readonly renewed: (time: string) => string
  readonly slow: string
}

export const LIVE_WORDS: Readonly<Record<Locale, LiveWords>> = {
  en: {
    renewed: (time) => `The record changed; the figures are as of ${time}.`,
    slow: 'The server takes longer than usual.',
  },
  az: {
    renewed: (time) => `Qeydlər dəyişib; göstəricilər təzələndi: ${time}.`,
    slow: 'Server həmişəkindən gec cavab verir.',
  },
  ru: {
    renewed: (time) => `Записи изменились; показатели обновлены в ${time}.`,
    slow: 'Сервер отвечает дольше обычного.',
  },
}
