import { describe, expect, it } from 'vitest'
import { groundOf, type Seats, seatsOf } from './council-facts.ts'
import { councilAz } from './words-az.ts'
import { councilEn } from './words-en.ts'
import { councilRu } from './words-ru.ts'

const seat = (name: string, role: 'CHAIR' | 'DEPUTY_CHAIR' | 'SECRETARY' | 'MEMBER' | 'OBSERVER') => ({
  role,
  person: { name },
})
const alone: Seats = seatsOf([seat('Aysel A.', 'CHAIR')])
const full: Seats = seatsOf([
  seat('Bahar B.', 'MEMBER'),
  seat('Cavid C.', 'SECRETARY'),
  seat('Aysel A.', 'CHAIR'),
  seat('Dilara D.', 'MEMBER'),
  seat('Elvin E.', 'OBSERVER'),
])
const third = { number: 3, name: 'Third term', days: 'since 4 Jul 2019' }

describe('who sits there, in one sentence', () => {
  it('names the officers in their order and counts the others', () => {
    expect(councilEn.seats(third, full)).toBe(
      'In its third term, since 4 Jul 2019, documents name Aysel A. as chair, Cavid C. as secretary, 2 members and 1 observer.',
    )
  })

  it('says so when only one person is named, or nobody', () => {
    expect(councilEn.seats(third, alone)).toBe(
      'In its third term, since 4 Jul 2019, documents name Aysel A. as chair, and nobody else.',
    )
    expect(councilEn.seats(third, seatsOf([]))).toBe(
      'In its third term, since 4 Jul 2019, no document names anybody who sits on the council.',
    )
  })

  it('is written in Azerbaijani and Russian', () => {
    const az = { number: 3, name: 'Üçüncü çağırış', days: '4 iyul 2019 tarixindən' }
    expect(councilAz.seats(az, full)).toBe(
      'Üçüncü çağırış (4 iyul 2019 tarixindən): sənədlərə görə şuranın tərkibi – Aysel A. (sədr), Cavid C. (katib), 2 üzv və 1 müşahidəçi.',
    )
    const ru = { number: 3, name: 'Третий созыв', days: 'с 4 июля 2019' }
    expect(councilRu.seats(ru, full)).toBe(
      'Третий созыв (с 4 июля 2019): состав совета по документам — Aysel A. (председатель), Cavid C. (секретарь), 2 члена совета и 1 наблюдатель.',
    )
  })
})

describe('the ground that a council rests on', () => {
  const decree = { role: 'BASIS', kind: 'DECREE', number: '89', adoptedOn: '2014-01-16' } as const
  const law = { role: 'BASIS', kind: 'LAW', number: '816-IVQ', adoptedOn: '2013-11-22' } as const
  const wish = { ...law, role: 'PROPOSED_CHANGE', number: '1' } as const

  it('is its law before any other text, and never what it proposed to change', () => {
    expect(groundOf([wish, decree, law])).toEqual({ law, others: 1 })
    expect(groundOf([wish, decree])).toEqual({ law: decree, others: 0 })
    expect(groundOf([wish])).toEqual({ law: null, others: 0 })
  })

  it('is told with number and day as far as they are recorded', () => {
    expect(councilEn.ground('LAW', '816-IVQ', '22 Nov 2013', 5)).toBe(
      'The council rests on the law 816-IVQ of 22 Nov 2013 and 5 other texts.',
    )
    expect(councilEn.ground('DECREE', null, null, 0)).toBe('The council rests on the decree.')
    expect(councilAz.ground('LAW', '816-IVQ', '22 noyabr 2013', 5)).toBe(
      'Hüquqi əsas: 22 noyabr 2013 tarixli 816-IVQ nömrəli qanun və daha 5 sənəd.',
    )
    expect(councilRu.ground('LAW', '816-IVQ', '22 ноября 2013', 2)).toBe(
      'Правовая основа: закон № 816-IVQ от 22 ноября 2013 и ещё 2 документа.',
    )
  })
})
