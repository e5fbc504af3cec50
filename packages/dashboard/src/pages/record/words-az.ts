import { list } from '../../i18n/list.ts'
import type { CountWords } from './count-words.ts'
import type { KindWords, RecordWords } from './words-en.ts'

// Behind a number the noun stays in the singular.
export const recordAz: RecordWords = {
  answer: (facts) => `Qeydə alınıb: ${list('az', facts)}.`,
  nothing: 'Bu şura haqqında hələ heç nə qeydə alınmayıb.',
  intro: 'Hər bir göstərici bu qeydlərdən hesablanır; hər qeyddə ona əsas olan sənədlər göstərilir.',
  lists: 'Siyahılar',
  wholeRecord: 'Bütün qeydlər',
  trail: 'Bu nəyə aiddir',
  kinds: {
    meetings: { title: 'İclas və tədbirlər', forms: ['iclas və digər tədbir'] },
    proposals: { title: 'Təkliflər', forms: ['təklif'] },
    assistance: { title: 'Yardım', forms: ['yardım halı'] },
    press: { title: 'Mətbuat', forms: ['mətbuat materialı'] },
    totals: { title: 'Sənədlərdəki yekunlar', forms: ['sənəddə göstərilmiş yekun'] },
    projects: { title: 'Layihələr', forms: ['layihə'] },
    agreements: { title: 'Sazişlər', forms: ['saziş'] },
    sources: { title: 'Sənədlər', forms: ['sənəd'] },
  },
  about: {
    meetings: 'Şuranın və başqalarının keçirdiyi və ya planlaşdırdığı tədbirlər.',
    proposals: 'Şuranın təklifləri və hər birinin taleyi.',
    assistance: 'Kimə hansı yardım göstərilib; yardım alanların adı heç vaxt çəkilmir.',
    press: 'Şura haqqında və ya üzvlərinin iştirakı ilə dərc olunanlar.',
    totals: 'Ayrı-ayrı hallar sadalanmadan sənədlərdə göstərilmiş yekunlar.',
    projects: 'Təşkilatların şura ilə birgə layihələri.',
    agreements: 'Əməkdaşlıq haqqında sazişlər.',
    sources: 'Bütün bunların əsaslandığı sənədlər.',
  },
  count,
  listed: (fitting, whole, kind) => {
    if (fitting.number === whole.number) return `Qeydə alınıb: ${count(whole, kind)}.`
    const all = `qeydə alınmış ${count(whole, kind)}`
    if (fitting.number === 0) return `Seçiminizə uyğun heç nə yoxdur (cəmi: ${all}).`
    return `Seçiminizə uyğundur: ${number(fitting)} (cəmi: ${all}).`
  },
  search: 'Axtar',
  searchList: 'Adındakı sözlər',
  searchAll: 'Bütün qeydlərdə axtar',
  searchHint:
    'İclasların, təkliflərin, sənədlərin, şəxslərin, yerlərin adları. «gence» yazsanız, «Gəncə» də tapılar.',
  all: 'Hamısı',
  notKnown: 'qeydə alınmayıb',
  turnOrder: 'sıranı tərsinə çevir',
  turns: 'Siyahının səhifələri',
  previous: 'Əvvəlki səhifə',
  next: 'Növbəti səhifə',
  span: (from, to, total) => `${from}–${to} (cəmi ${total})`,
  nothingRecorded: 'Belə qeyd hələ heç kim tərəfindən daxil edilməyib.',
  nowhere: 'Heç bir vaxt və yer üzrə uyğun qeyd yoxdur.',
  elsewhere: (wider, kind) => `Başqa vaxt və ya yer üzrə var: ${count(wider, kind)}.`,
  anywhere: 'Bütün vaxt və yerləri göstər',
  showAll: (whole, kind) => `Hamısını göstər: ${count(whole, kind)}`,
  noList: (asked) => `Belə bir siyahı yoxdur: «${asked}»`,
  columns: {
    when: 'Nə vaxt',
    published: 'Dərc olunub',
    what: 'Nə',
    kind: 'Növ',
    where: 'Harada',
    status: 'Status',
    role: 'Şuranın rolu',
    theme: 'Mövzu',
    direction: 'İstiqamət',
    addressee: 'Kimə ünvanlanıb',
    amount: 'Miqdar',
    type: 'Yardımın növü',
    group: 'Qrup',
    channel: 'Harada dərc olunub',
    channelKind: 'Mənbənin növü',
    subject: 'Nə sayılır',
    organization: 'Təşkilat',
    parties: 'Tərəflər',
    publisher: 'Nəşr edən',
  },
  found: (found, text) => `«${text}» sözünə oxşar adlar tapıldı: ${number(found)}`,
  notFound: (text) => `«${text}» sözünə oxşar ad tapılmadı`,
  notFoundHint: 'Tək bir sözlə axtarın və ya siyahılardan birinə baxın.',
  hits: {
    MEETING: 'İclas və ya tədbir',
    PROPOSAL: 'Təklif',
    PRESS_ITEM: 'Mətbuat materialı',
    REPORTED_TOTAL: 'Sənəddəki yekun',
    PROJECT: 'Layihə',
    AGREEMENT: 'Saziş',
    SOURCE: 'Sənəd',
    REGION: 'Yer',
    ORGANIZATION: 'Təşkilat',
    PERSON: 'Vəzifəli şəxs',
    CHANNEL: 'Nəşr kanalı',
  },
}

function count(count: CountWords, { forms }: KindWords): string {
  return `${number(count)} ${forms[0]}`
}

function number({ shown, more }: CountWords): string {
  return more ? `ən azı ${shown}` : shown
}
