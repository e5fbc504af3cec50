import type { Locale } from '@council-outcomes/figures'

interface ViewWords {
  readonly name: string
  readonly keep: string
  readonly none: string
  readonly refused: string
  readonly rename: string
  readonly renameOf: (name: string) => string
  readonly newName: string
  readonly save: string
  readonly remove: string
  readonly removeOf: (name: string) => string
  readonly removed: (name: string) => string
  readonly undo: string
}

export const VIEW_WORDS: Readonly<Record<Locale, ViewWords>> = {
  en: {
    name: 'Name of what is shown now',
    keep: 'Save this view',
    none: 'Nothing is saved yet. A view keeps the page with its council, period, region and everything else you chose; a period counted from today moves along. It stays in this browser. To give it to a colleague, send the address.',
    refused:
      'This browser does not let us save views. The address of the page holds everything: bookmark it instead.',
    rename: 'Rename',
    renameOf: (name) => `Rename “${name}”`,
    newName: 'New name',
    save: 'Save',
    remove: 'Delete',
    removeOf: (name) => `Delete “${name}”`,
    removed: (name) => `“${name}” is deleted.`,
    undo: 'Take it back',
  },
  az: {
    name: 'İndi göstərilənin adı',
    keep: 'Bu görünüşü saxla',
    none: 'Hələ heç nə saxlanmayıb. Görünüş səhifəni seçdiyiniz şura, dövr, bölgə və digər seçimlərlə birlikdə saxlayır; bu gündən hesablanan dövr günlərlə birlikdə irəliləyir. O, yalnız bu brauzerdə qalır. Həmkarınıza vermək üçün ünvanı göndərin.',
    refused:
      'Bu brauzer görünüşləri saxlamağa icazə vermir. Səhifənin ünvanında hər şey var: onu əlfəcinlərə əlavə edin.',
    rename: 'Adını dəyiş',
    renameOf: (name) => `Adını dəyiş: «${name}»`,
    newName: 'Yeni ad',
    save: 'Saxla',
    remove: 'Sil',
    removeOf: (name) => `Sil: «${name}»`,
    removed: (name) => `Silindi: «${name}».`,
    undo: 'Geri qaytar',
  },
  ru: {
    name: 'Название того, что показано сейчас',
    keep: 'Сохранить этот вид',
    none: 'Пока ничего не сохранено. Вид хранит страницу с советом, периодом, регионом и всем, что вы выбрали; период, считаемый от сегодня, движется вместе с днями. Он остаётся только в этом браузере. Чтобы передать его коллеге, отправьте адрес.',
    refused: 'Этот браузер не позволяет сохранять виды. Всё есть в адресе страницы: добавьте его в закладки.',
    rename: 'Переименовать',
    renameOf: (name) => `Переименовать «${name}»`,
    newName: 'Новое название',
    save: 'Сохранить',
    remove: 'Удалить',
    removeOf: (name) => `Удалить «${name}»`,
    removed: (name) => `Удалено: «${name}».`,
    undo: 'Вернуть',
  },
}
