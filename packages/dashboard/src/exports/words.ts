import type { Locale } from '@council-outcomes/figures'

interface ExportWords {
  readonly figures: string
  readonly csv: string
  readonly xlsx: string
  readonly explore: string
  readonly picture: string
  readonly png: string
  readonly svg: string
  readonly print: string
  readonly embed: string
  readonly embedTitle: string
  readonly embedIntro: string
  readonly code: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly look: string
  readonly failed: string
}

export const EXPORT_WORDS: Readonly<Record<Locale, ExportWords>> = {
  en: {
    figures: 'Figures',
    csv: 'Table (CSV)',
    xlsx: 'Table (Excel)',
    explore: 'Open in Explore',
    picture: 'Picture',
    png: 'Picture for documents (PNG)',
    svg: 'Picture to enlarge (SVG)',
    print: 'Print this alone',
    embed: 'Show on another page',
    embedTitle: 'Show this on another page',
    embedIntro: 'Put this code into the page. What it shows follows the record.',
    code: 'Code',
    copy: 'Copy the code',
    copied: 'The code is copied.',
    notCopied: 'The browser does not let us copy. Select the code and copy it yourself.',
    look: 'See how it looks',
    failed: 'The picture could not be made. The page is as it was; try the other format, or print it.',
  },
  az: {
    figures: 'Göstəricilər',
    csv: 'Cədvəl (CSV)',
    xlsx: 'Cədvəl (Excel)',
    explore: 'Araşdırma səhifəsində aç',
    picture: 'Şəkil',
    png: 'Sənəd üçün şəkil (PNG)',
    svg: 'Böyüdülə bilən şəkil (SVG)',
    print: 'Yalnız bunu çap et',
    embed: 'Başqa səhifədə göstər',
    embedTitle: 'Bunu başqa səhifədə göstərmək',
    embedIntro: 'Bu kodu həmin səhifəyə yerləşdirin. Göstəricilər qeydlərlə birlikdə yenilənir.',
    code: 'Kod',
    copy: 'Kodu köçür',
    copied: 'Kod köçürüldü.',
    notCopied: 'Brauzer köçürməyə icazə vermir. Kodu seçib özünüz köçürün.',
    look: 'Görünüşünə bax',
    failed: 'Şəkil alınmadı. Səhifə olduğu kimi qalıb; başqa formatı və ya çapı sınayın.',
  },
  ru: {
    figures: 'Показатели',
    csv: 'Таблица (CSV)',
    xlsx: 'Таблица (Excel)',
    explore: 'Открыть на странице исследования',
    picture: 'Изображение',
    png: 'Изображение для документов (PNG)',
    svg: 'Изображение без потери качества (SVG)',
    print: 'Напечатать только это',
    embed: 'Показать на другой странице',
    embedTitle: 'Показать это на другой странице',
    embedIntro: 'Вставьте этот код в страницу. Показатели обновляются вместе с записями.',
    code: 'Код',
    copy: 'Скопировать код',
    copied: 'Код скопирован.',
    notCopied: 'Браузер не даёт копировать. Выделите код и скопируйте его сами.',
    look: 'Посмотреть, как это выглядит',
    failed: 'Изображение не получилось. Страница не изменилась; попробуйте другой формат или печать.',
  },
}
