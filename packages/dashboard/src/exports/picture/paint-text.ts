import { literalColour, paint } from './literal-colour.ts'
import type { Area } from './paint-box.ts'
import { svgElement } from './svg-element.ts'

/** The words of a text line by line, each where it stands; lines that are cut off are left out. */
export function paintText(node: Text, corner: Corner, seen: Area): readonly SVGElement[] {
  const parent = node.parentElement
  if (parent === null || node.data.trim() === '') return []
  const style = getComputedStyle(parent)
  return linesOf(node)
    .filter(({ area }) => isSeen(area, seen))
    .map(({ words, area }, index) => {
      const line = index === 0 ? withFirstLetter(words, node, parent) : words
      return paintWords(line, area, style, corner, area.right - area.left)
    })
}

/** Words on one line; `width` holds them to their place whatever font stands in for ours. */
export function paintWords(
  words: string,
  area: Area,
  style: CSSStyleDeclaration,
  corner: Corner,
  width: number | null,
): SVGElement {
  const text = svgElement('text', {
    x: area.left - corner.x,
    y: area.top - corner.y + (area.bottom - area.top) * ascentShare(style),
    textLength: width,
    lengthAdjust: width === null ? null : 'spacingAndGlyphs',
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    ...paint('fill', literalColour(style.color)),
  })
  text.textContent = words
  return text
}

interface Corner {
  readonly x: number
  readonly y: number
}

interface Line {
  readonly words: string
  readonly area: Area
}

/** Only the places of single letters tell where a line ends. */
function linesOf(node: Text): readonly Line[] {
  const range = document.createRange()
  const lines: { words: string; left: number; top: number; right: number; bottom: number }[] = []
  let spaces = ''
  for (const [index, letter] of [...node.data].entries()) {
    if (SPACE.test(letter)) {
      spaces = ' '
      continue
    }
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    const [place] = range.getClientRects()
    if (place === undefined) continue
    const line = lines.at(-1)
    if (line === undefined || place.top > line.bottom - place.height / 2) {
      lines.push({
        words: letter,
        left: place.left,
        top: place.top,
        right: place.right,
        bottom: place.bottom,
      })
    } else {
      line.words += spaces + letter
      line.right = place.right
    }
    spaces = ''
  }
  return lines.map(({ words, ...area }) => ({ words, area }))
}

/** What browsers draw as one space, or as none at the ends of a line. */
const SPACE = /[ \t\n]/

function isSeen({ left, top, right, bottom }: Area, seen: Area): boolean {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return middle.x > seen.left && middle.x < seen.right && middle.y > seen.top && middle.y < seen.bottom
}

/** The first letter of a block may be a capital by its style alone. */
function withFirstLetter(words: string, node: Text, parent: Element): string {
  const isFirst = parent.firstChild === node
  if (!isFirst || getComputedStyle(parent, '::first-letter').textTransform !== 'uppercase') return words
  return words.slice(0, 1).toLocaleUpperCase(document.documentElement.lang) + words.slice(1)
}

/** Of the height of a line of text, the share above its baseline. */
function ascentShare({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (canvas === null) return 0.8
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText('x')
  return above / (above + below)
}
