import type { TargetAim, TargetStatus } from '../generated/graphql.ts'
import type { PaceWords, TargetsWords } from './words-en.ts'

// Numbers come with their units in the nominative: a colon stands where the spoken sentence would put a case.
export const targetsRu: TargetsWords = {
  title: 'План и факт',
  intro: 'Что было запланировано на это время и что получилось.',
  introWithin: 'Что запланировано на периоды и места внутри выбранного: самый новый план каждого показателя.',
  metricColumn: 'Показатель',
  periodColumn: 'Когда и где',
  targetColumn: 'План',

  statusColumn: 'Как обстоит дело',
  legend: 'Линия: план.',
  legendOfPace: 'Линия: план; стрелка: сколько должно быть сегодня, если каждый день приносит поровну.',
  howJudged:
    'О выполнении говорится только там, где записи не оставляют сомнений; период, который ещё идёт, сравнивается с тем, что должно быть на сегодня.',
  inAll: 'Все показатели, у которых есть план',
  regions: 'По регионам',
  statuses: {
    NOT_BEGUN: 'Ещё не началось',
    ON_PACE: 'Идёт по плану',
    BEHIND_PACE: 'Отстаёт от плана',
    MET: 'План выполнен',
    MISSED: 'План не выполнен',
    CANNOT_TELL: 'О плане сказать нельзя',
  },
  standing: { ON_PACE: 'Пока в пределах плана', BEHIND_PACE: 'Пока вне плана' },
  sentence: ({ aim, actual, target, pace }) =>
    `${stand(aim, actual, target)}.${pace === null ? '' : ` ${needed(pace)}.`}`,
  finding: (count, standings) =>
    `Планов: ${count}; ${standings.map((one) => `${FOUND[one.status]}: ${one.count}`).join(', ')}`,
}

const FOUND: Readonly<Record<TargetStatus, string>> = {
  NOT_BEGUN: 'ещё не начато',
  ON_PACE: 'идёт по плану',
  BEHIND_PACE: 'отстаёт',
  MET: 'выполнено',
  MISSED: 'не выполнено',
  CANNOT_TELL: 'сказать нельзя',
}

function stand(aim: TargetAim, actual: string | null, target: string): string {
  if (actual === null) return `План: ${target}; факт не записан`
  return aim === 'AT_LEAST'
    ? `Факт: ${actual}, план: ${target}`
    : `Факт: ${actual}, по плану самое большее: ${target}`
}

function needed({ remaining, until, speed }: PaceWords): string {
  if (speed === null) return `Последний день: ${until}; ещё нужно: ${remaining}`
  const per = speed.per === 'MONTH' ? 'в месяц' : 'в неделю'
  const soFar = speed.soFar === null ? '' : `; до сих пор: ${speed.soFar} ${per}`
  return `Последний день: ${until}; нужно: ${speed.needed} ${per}${soFar}`
}
