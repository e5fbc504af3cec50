import { defineMetric } from '../metric-definition.ts'

const cooperation = {
  where: {},
  roles: ['ORGANIZER', 'SUPPORTER'],
  dimensions: [],
  sensitivity: 'NONE',
  version: 1,
} as const

export const projectsRunning = defineMetric({
  ...cooperation,
  code: 'PROJECTS_RUNNING',
  label: { en: 'Projects running', az: 'İcrada olan layihələr', ru: 'Действующие проекты' },
  definition: {
    en: 'Projects organized or supported by the council that run at the end of the period, or today where it still runs. A project whose days are not known may run, so it stands beside the figure.',
    az: 'Dövrün sonunda (dövr davam edirsə, bu gün) icrada olan, şuranın təşkil etdiyi və ya dəstəklədiyi layihələr. Günləri məlum olmayan layihə icrada ola bilər, buna görə rəqəmin yanında verilir.',
    ru: 'Проекты, организованные или поддержанные советом, которые идут на конец периода, а если он длится — на сегодня. Проект с неизвестными сроками может идти, поэтому он показан рядом с числом.',
  },
  unit: 'PROJECT',
  fact: 'PROJECT',
  measure: { kind: 'STOCK' },
  direction: 'NEUTRAL',
})

export const agreementsSigned = defineMetric({
  ...cooperation,
  code: 'AGREEMENTS_SIGNED',
  label: { en: 'Agreements signed', az: 'Bağlanmış sazişlər', ru: 'Подписанные соглашения' },
  definition: {
    en: 'Cooperation agreements that the council or a body it supported signed, in the period of signing.',
    az: 'Şuranın və ya dəstəklədiyi qurumun bağladığı əməkdaşlıq sazişləri, imzalandığı dövr üzrə.',
    ru: 'Соглашения о сотрудничестве, которые подписал совет или поддержанная им организация, по времени подписания.',
  },
  unit: 'AGREEMENT',
  fact: 'AGREEMENT',
  measure: { kind: 'SUM', overlapping: null },
  direction: 'HIGHER_IS_BETTER',
})
