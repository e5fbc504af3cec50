import type { TargetAim, TargetStatus } from '../generated/graphql.ts'
import type { PaceWords, TargetsWords } from './words-en.ts'

// Numbers and days come ready-made: a colon stands where the spoken sentence would put an ending.
export const targetsAz: TargetsWords = {
  title: 'Plan və nəticə',
  intro: 'Bu dövr üçün nə planlaşdırılıb və nəticə necədir.',
  introWithin: 'Seçimə daxil olan dövrlər və yerlər üçün nə planlaşdırılıb: hər göstəricinin ən yeni planı.',
  metricColumn: 'Göstərici',
  periodColumn: 'Nə vaxt və harada',
  targetColumn: 'Plan',

  statusColumn: 'Vəziyyət',
  legend: 'Xətt: plan.',
  legendOfPace: 'Xətt: plan; ox: hər gün eyni qədər olsa, bu gün nə qədər olmalıdır.',
  howJudged:
    'Planın yerinə yetirilib-yetirilmədiyi yalnız qeydlər şübhə yeri qoymayanda deyilir; hələ davam edən dövr bu günə düşən hissə ilə tutuşdurulur.',
  inAll: 'Planı olan bütün göstəricilər',
  regions: 'Bölgələr üzrə',
  statuses: {
    NOT_BEGUN: 'Hələ başlamayıb',
    ON_PACE: 'Plan üzrə gedir',
    BEHIND_PACE: 'Plandan geri qalır',
    MET: 'Plan yerinə yetirilib',
    MISSED: 'Plan yerinə yetirilməyib',
    CANNOT_TELL: 'Plan üzrə demək mümkün deyil',
  },
  standing: { ON_PACE: 'Hələlik plana uyğundur', BEHIND_PACE: 'Hələlik plana uyğun deyil' },
  sentence: ({ aim, actual, target, pace }) =>
    `${stand(aim, actual, target)}.${pace === null ? '' : ` ${needed(pace)}.`}`,
  finding: (count, standings) =>
    `${count} plan: ${standings.map((one) => `${FOUND[one.status]} – ${one.count}`).join(', ')}`,
}

const FOUND: Readonly<Record<TargetStatus, string>> = {
  NOT_BEGUN: 'hələ başlamayıb',
  ON_PACE: 'plan üzrə gedir',
  BEHIND_PACE: 'geri qalır',
  MET: 'yerinə yetirilib',
  MISSED: 'yerinə yetirilməyib',
  CANNOT_TELL: 'demək mümkün deyil',
}

function stand(aim: TargetAim, actual: string | null, target: string): string {
  if (actual === null) return `Plan: ${target}; nəticə qeydə alınmayıb`
  return aim === 'AT_LEAST'
    ? `Nəticə: ${actual}, plan: ${target}`
    : `Nəticə: ${actual}, plan üzrə ən çoxu: ${target}`
}

function needed({ remaining, until, speed }: PaceWords): string {
  if (speed === null) return `Son gün: ${until}; hələ lazımdır: ${remaining}`
  const per = speed.per === 'MONTH' ? 'ayda' : 'həftədə'
  const soFar = speed.soFar === null ? '' : `; indiyədək: ${per} ${speed.soFar}`
  return `Son gün: ${until}; lazımdır: ${per} ${speed.needed}${soFar}`
}
