import { defineMetric } from '../metric-definition.ts'

const assistance = {
  where: {},
  roles: ['ORGANIZER', 'SUPPORTER'],
  dimensions: ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP'],
  direction: 'HIGHER_IS_BETTER',
  sensitivity: 'PEOPLE',
  version: 1,
} as const

export const personsAssisted = defineMetric({
  ...assistance,
  code: 'PERSONS_ASSISTED',
  label: { en: 'Persons assisted', az: 'Yardım alan şəxslər', ru: 'Люди, получившие помощь' },
  definition: {
    en: 'People, children included, who were helped by or with the council. One person can have had several kinds of help, so across kinds the total is a range: from the largest kind to the sum of all.',
    az: 'Şuranın və ya onun köməyi ilə yardım almış şəxslər, uşaqlar da daxil olmaqla. Bir nəfər bir neçə növ yardım ala bilər, buna görə növlər üzrə yekun aralıqdır: ən böyük növdən hamısının cəminə qədər.',
    ru: 'Люди, включая детей, которым помог совет или помогли при его участии. Один человек мог получить помощь разных видов, поэтому итог по видам — промежуток: от самого большого вида до суммы всех.',
  },
  unit: 'PERSON',
  fact: 'ASSISTANCE_TO_PERSONS',
  measure: { kind: 'SUM', overlapping: 'ASSISTANCE_TYPE' },
})

export const familiesAssisted = defineMetric({
  ...assistance,
  code: 'FAMILIES_ASSISTED',
  label: { en: 'Families assisted', az: 'Yardım alan ailələr', ru: 'Семьи, получившие помощь' },
  definition: {
    en: 'Families who were helped by or with the council, where the record counts families. They are never turned into persons.',
    az: 'Şuranın və ya onun köməyi ilə yardım almış, ailə kimi qeydə alınmış ailələr. Onlar heç vaxt nəfərə çevrilmir.',
    ru: 'Семьи, которым помог совет или помогли при его участии, если запись ведётся по семьям. В людей они не пересчитываются.',
  },
  unit: 'FAMILY',
  fact: 'ASSISTANCE_TO_FAMILIES',
  measure: { kind: 'SUM', overlapping: 'ASSISTANCE_TYPE' },
})

export const servicesDelivered = defineMetric({
  ...assistance,
  code: 'SERVICES_DELIVERED',
  label: { en: 'Services delivered', az: 'Göstərilmiş xidmətlər', ru: 'Оказанные услуги' },
  definition: {
    en: 'Times that help was given to a person: somebody who had two kinds of help counts twice, so kinds add up.',
    az: 'Şəxslərə yardım göstərilməsi halları: iki növ yardım alan şəxs iki dəfə sayılır, buna görə növlər toplanır.',
    ru: 'Случаи помощи человеку: получивший помощь двух видов считается дважды, поэтому виды складываются.',
  },
  unit: 'SERVICE',
  fact: 'ASSISTANCE_TO_PERSONS',
  measure: { kind: 'SUM', overlapping: null },
})
