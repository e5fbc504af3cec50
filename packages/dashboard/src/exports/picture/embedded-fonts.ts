/** The fonts of the page that its words have used, as CSS that carries them in itself: a picture loads nothing. */
export async function embeddedFonts(): Promise<string> {
  const used = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(fontName))
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) =>
      used.has(
        fontName({
          family: style.getPropertyValue('font-family'),
          unicodeRange: style.getPropertyValue('unicode-range'),
        }),
      ),
    )
  return (await Promise.all(rules.map(embedded))).join('\n')
}

function fontName({ family, unicodeRange }: Pick<FontFace, 'family' | 'unicodeRange'>): string {
  return `${family.replaceAll(/["']/g, '')} ${unicodeRange.replaceAll(' ', '').toUpperCase()}`
}

async function embedded({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(cssText) ?? []
  const file = await fetch(new URL(address, parentStyleSheet?.href ?? location.href))
  return cssText.replace(address, await dataAddress(await file.blob()))
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(file)
  })
}
