import type { Locale } from '@council-outcomes/figures'
import analysisColumns from './examples/analysis-columns.graphql?raw'
import analysisRows from './examples/analysis-rows.graphql?raw'
import assistanceByType from './examples/assistance-by-type.graphql?raw'
import catalogue from './examples/catalogue.graphql?raw'
import councilAndLaw from './examples/council-and-law.graphql?raw'
import evidence from './examples/evidence.graphql?raw'
import firstTerm from './examples/first-term.graphql?raw'
import leadingRegions from './examples/leading-regions.graphql?raw'
import meetingsByQuarter from './examples/meetings-by-quarter.graphql?raw'
import pressByChannel from './examples/press-by-channel.graphql?raw'
import proposalHistories from './examples/proposal-histories.graphql?raw'
import proposalPipeline from './examples/proposal-pipeline.graphql?raw'
import proposalsPage from './examples/proposals-page.graphql?raw'
import regionLastQuarter from './examples/region-last-quarter.graphql?raw'
import regions from './examples/regions.graphql?raw'
import reportedTotals from './examples/reported-totals.graphql?raw'
import resolvePeriod from './examples/resolve-period.graphql?raw'
import targets from './examples/targets.graphql?raw'
import timeToAnswer from './examples/time-to-answer.graphql?raw'
import whatCanBeAsked from './examples/what-can-be-asked.graphql?raw'

/** A query to start from, and what it answers. */
export interface Example {
  /** In English, the sentence is the first line of the query too. */
  readonly question: Readonly<Record<Locale, string>>
  readonly query: string
}

export const FIRST_EXAMPLE: Example = {
  query: firstTerm,
  question: {
    en: "What came of the council's first term?",
    az: 'Şuranın birinci çağırışı nə verdi?',
    ru: 'Что дал первый созыв совета?',
  },
}

/** First what leadership asks, then analysts, then who builds on the figures. */
export const EXAMPLES: readonly Example[] = [
  FIRST_EXAMPLE,
  {
    query: regionLastQuarter,
    question: {
      en: 'What did the council do last quarter in one region, against the quarter before, and who says so?',
      az: 'Şura keçən rübdə bir bölgədə nə edib, bundan əvvəlki rüblə müqayisədə necədir və bunu kim deyir?',
      ru: 'Что совет сделал в регионе за прошлый квартал по сравнению с предыдущим, и кто об этом сообщает?',
    },
  },
  {
    query: meetingsByQuarter,
    question: {
      en: 'How many meetings were held in each quarter of the first term?',
      az: 'Birinci çağırışın hər rübündə neçə iclas keçirilib?',
      ru: 'Сколько заседаний прошло в каждом квартале первого созыва?',
    },
  },
  {
    query: proposalPipeline,
    question: {
      en: 'Where do the proposals stand, by what they want to change?',
      az: 'Təkliflər nəyi dəyişmək istədiyinə görə hansı vəziyyətdədir?',
      ru: 'В каком состоянии предложения в зависимости от того, что они хотят изменить?',
    },
  },
  {
    query: timeToAnswer,
    question: {
      en: 'How long do answers to proposals take, and how many are accepted, year by year?',
      az: 'Təkliflərə cavab neçə günə gəlir və hər il onların nə qədəri qəbul edilir?',
      ru: 'Сколько времени ждут ответа на предложения и какая их доля принимается по годам?',
    },
  },
  {
    query: targets,
    question: {
      en: 'How far are the targets reached, and for how long are they set?',
      az: 'Hədəflərə nə dərəcədə çatılıb və onlar hansı dövr üçün qoyulub?',
      ru: 'Насколько достигнуты цели и на какой срок они поставлены?',
    },
  },
  {
    query: assistanceByType,
    question: {
      en: 'Who was helped, by kind of help, and which documents say so?',
      az: 'Yardım növləri üzrə kimlərə kömək edilib və bunu hansı sənədlər deyir?',
      ru: 'Кому помогли, по видам помощи, и какие документы об этом говорят?',
    },
  },
  {
    query: leadingRegions,
    question: {
      en: 'In which five economic regions were most services delivered, by kind of help?',
      az: 'Yardım növləri üzrə ən çox xidmət hansı beş iqtisadi rayonda göstərilib?',
      ru: 'В каких пяти экономических районах оказано больше всего услуг, по видам помощи?',
    },
  },
  {
    query: regions,
    question: {
      en: 'In which economic regions were events held?',
      az: 'Tədbirlər hansı iqtisadi rayonlarda keçirilib?',
      ru: 'В каких экономических районах проходили мероприятия?',
    },
  },
  {
    query: pressByChannel,
    question: {
      en: 'Who wrote about the council in its term, and how often?',
      az: 'Çağırış ərzində şura haqqında kim və nə qədər yazıb?',
      ru: 'Кто писал о совете за время созыва и как часто?',
    },
  },
  {
    query: councilAndLaw,
    question: {
      en: 'Who sits on the council, how was it elected, and on which law does it rest?',
      az: 'Şurada kimlər var, o necə seçilib və hansı qanuna əsaslanır?',
      ru: 'Кто входит в совет, как он избран и на каком законе основан?',
    },
  },
  {
    query: proposalHistories,
    question: {
      en: 'What became of the oldest proposals, step by step, and in which meetings were they discussed?',
      az: 'Ən köhnə təkliflərin taleyi addım-addım necə olub və onlar hansı iclaslarda müzakirə edilib?',
      ru: 'Что стало с самыми давними предложениями, шаг за шагом, и на каких заседаниях их обсуждали?',
    },
  },
  {
    query: analysisRows,
    question: {
      en: 'Who was helped, by year, kind of help and group, and is it more than the term before?',
      az: 'İl, yardım növü və qrup üzrə kimlərə kömək edilib və bu, əvvəlki çağırışdan çoxdurmu?',
      ru: 'Кому помогли по годам, видам помощи и группам, и больше ли это, чем в прошлом созыве?',
    },
  },
  {
    query: evidence,
    question: {
      en: 'From which records is the number of meetings made?',
      az: 'İclasların sayı hansı qeydlərdən yaranıb?',
      ru: 'Из каких записей складывается число заседаний?',
    },
  },
  {
    query: reportedTotals,
    question: {
      en: 'Which totals do documents state without their items?',
      az: 'Sənədlər hansı cəmləri tərkibini göstərmədən bildirir?',
      ru: 'Какие итоги документы приводят без перечня?',
    },
  },
  {
    query: whatCanBeAsked,
    question: {
      en: 'What can a question about help be narrowed to without coming out empty?',
      az: 'Yardım haqqında sorğu boş qalmadan nə ilə məhdudlaşdırıla bilər?',
      ru: 'Чем можно сузить вопрос о помощи, чтобы ответ не оказался пустым?',
    },
  },
  {
    query: catalogue,
    question: {
      en: 'Which key figures are there, what do they count, and do their parts add up?',
      az: 'Hansı göstəricilər var, onlar nəyi sayır və hissələri cəmə uyğundurmu?',
      ru: 'Какие есть показатели, что они считают и складываются ли их части?',
    },
  },
  {
    query: analysisColumns,
    question: {
      en: 'How many events and publications were there in each quarter, in columns for a program?',
      az: 'Hər rübdə neçə tədbir və mətbuat materialı olub (proqram üçün sütunlarla)?',
      ru: 'Сколько было мероприятий и публикаций в каждом квартале, столбцами для программы?',
    },
  },
  {
    query: proposalsPage,
    question: {
      en: 'Which proposals are there, newest first?',
      az: 'Hansı təkliflər var, ən yenilərdən başlayaraq?',
      ru: 'Какие есть предложения, начиная с новых?',
    },
  },
  {
    query: resolvePeriod,
    question: {
      en: 'Which days does a period mean for the council today?',
      az: 'Bu gün şura üçün dövr hansı günləri bildirir?',
      ru: 'Какие дни означает период для совета сегодня?',
    },
  },
]
