import { defineMetric } from '../metric-definition.ts'

const press = {
  where: {},
  roles: ['ORGANIZER', 'SUPPORTER', 'PARTICIPANT', 'SUBJECT'],
  dimensions: ['CHANNEL'],
  direction: 'HIGHER_IS_BETTER',
  sensitivity: 'NONE',
  version: 1,
} as const

export const pressPublications = defineMetric({
  ...press,
  code: 'PRESS_PUBLICATIONS',
  label: { en: 'Press publications', az: 'Mətbuatda dərc olunmuş materiallar', ru: 'Публикации в прессе' },
  definition: {
    en: 'Articles in press outlets about the council or with its members.',
    az: 'Şura haqqında və ya onun üzvlərinin iştirakı ilə mətbuatda dərc olunmuş materiallar.',
    ru: 'Материалы прессы о совете или с участием его членов.',
  },
  unit: 'PUBLICATION',
  fact: 'PUBLICATION',
  measure: { kind: 'SUM', overlapping: null },
})

export const pressOutlets = defineMetric({
  ...press,
  code: 'PRESS_OUTLETS',
  label: { en: 'Press outlets', az: 'Material dərc etmiş media qurumları', ru: 'Издания' },
  definition: {
    en: 'Different press outlets that published about the council or with its members; an outlet counts once in a period.',
    az: 'Şura haqqında və ya onun üzvlərinin iştirakı ilə material dərc etmiş media qurumları; hər qurum dövr ərzində bir dəfə sayılır.',
    ru: 'Издания, которые писали о совете или с участием его членов; за период издание считается один раз.',
  },
  unit: 'OUTLET',
  fact: 'OUTLET',
  measure: { kind: 'DISTINCT' },
})
