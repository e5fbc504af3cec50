import type { MetricsWords } from './words-en.ts'

export const metricsAz: MetricsWords = {
  answer: (metrics, additive) =>
    `Şuranın gördüyü iş ${metrics} göstərici ilə ifadə olunur; onlardan ${additive} göstərici dövrlər, bölgələr və növlər üzrə toplanır.`,
  intro:
    'Hər göstərici bir tərif üzrə sayılır. Tərif sayılanı dəyişəndə onun versiyası artır və hər yükləmədə göstərilir.',
  unit: 'Ölçü vahidi',
  parts: 'Hissələr və yekun',
  additive: 'Hissələrin cəmi yekuna bərabərdir',
  notAdditive: 'Hissələrin cəmi yekuna bərabər olmaya bilər',
  dimensions: 'Bölgü',
  always: ['dövr', 'bölgə'],
  names: {
    MEETING_KIND: 'tədbirin növü',
    PROPOSAL_STATUS: 'təklifin vəziyyəti',
    PROPOSAL_THEME: 'təklifin mövzusu',
    PROPOSAL_DIRECTION: 'təklifin istiqaməti',
    ASSISTANCE_TYPE: 'yardımın növü',
    BENEFICIARY_GROUP: 'yardım alan qrup',
    CHANNEL: 'mətbuat orqanı',
  },
  direction: 'Arzu olunan istiqamət',
  directions: {
    HIGHER_IS_BETTER: 'çox olması yaxşıdır',
    LOWER_IS_BETTER: 'az olması yaxşıdır',
    NEUTRAL: 'yalnız təsvir edir',
  },
  version: 'Tərifin versiyası',
  code: 'Sorğulardakı adı',
}
