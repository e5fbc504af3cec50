import type { ChannelKind } from '@council-outcomes/db'
import type { Wording } from '../wording.ts'

export const CHANNEL_KIND_LABELS: Readonly<Record<ChannelKind, Wording>> = {
  PRESS_OUTLET: { en: 'Press outlet', az: 'Media qurumu', ru: 'Издание' },
  OFFICIAL_WEBSITE: { en: 'Official website', az: 'Rəsmi sayt', ru: 'Официальный сайт' },
  SOCIAL_PAGE: { en: 'Page in a social network', az: 'Sosial şəbəkə səhifəsi', ru: 'Страница в соцсети' },
}
