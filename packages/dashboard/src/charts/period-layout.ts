import { textWidth } from './label-fit.ts'

/** A hidden figure is a block of this height, whatever it hides. */
export const HATCH_HEIGHT = 24
/** How far the sides of an open bar run on above what is known. */
export const OPEN_HEIGHT = 12

/** From this width on the names of the parts of a stack stand beside it. */
const SIDE_FROM = 720

const RIGHT = 4
/** Beside a stack: the widest name as a share of the chart, and the swatch before it with its distances. */
const WIDEST_SIDE = 0.3
export const SWATCH_ROOM = 36
const WIDEST_SLOT = 112
const WIDEST_BAR = 56
const APART_GAP = 24
const NARROWEST_APART = 72

export interface PeriodLayout {
  /** The room of the numbers at the left. */
  readonly axisWidth: number
  readonly slotWidth: number
  readonly barWidth: number
  /** The place of what has no date: how far from the last slot, and how wide; null where there is none. */
  readonly apart: { readonly gap: number; readonly width: number } | null
  /** The room right of everything; the names of the parts of a stack stand in it when `sided`. */
  readonly right: number
  readonly sided: boolean
}

/** Divides a width among the periods, and a place apart for what has no date. Few periods stand close together at the left. All in px. */
export function periodLayout(asked: {
  readonly width: number
  readonly slots: number
  readonly apart: boolean
  readonly tickLabels: readonly string[]
  readonly sideWords: readonly string[]
}): PeriodLayout {
  const axisWidth = Math.ceil(Math.max(0, ...asked.tickLabels.map((label) => textWidth(label)))) + 8
  const sided = asked.sideWords.length > 0 && asked.width >= SIDE_FROM
  const plotWidth = Math.max(
    0,
    asked.width - axisWidth - (sided ? sideWidth(asked.sideWords, asked.width) : RIGHT),
  )
  const kept = asked.apart ? APART_GAP + NARROWEST_APART : 0
  const slotWidth = asked.slots === 0 ? 0 : Math.min(WIDEST_SLOT, Math.max(0, plotWidth - kept) / asked.slots)
  const slotsWidth = slotWidth * asked.slots
  const apartWidth = Math.max(NARROWEST_APART, Math.min(slotWidth, plotWidth - slotsWidth - APART_GAP))
  const used = axisWidth + slotsWidth + (asked.apart ? APART_GAP + apartWidth : 0)
  return {
    axisWidth,
    slotWidth,
    barWidth: Math.max(1, Math.min(WIDEST_BAR, slotWidth === 0 ? apartWidth : slotWidth * 0.7)),
    apart: asked.apart ? { gap: asked.slots === 0 ? 0 : APART_GAP, width: apartWidth } : null,
    right: Math.max(RIGHT, asked.width - used),
    sided,
  }
}

/** The room for the names of the parts of a stack, their swatches included. */
function sideWidth(words: readonly string[], width: number): number {
  return Math.min(width * WIDEST_SIDE, Math.max(...words.map((word) => textWidth(word))) + SWATCH_ROOM)
}
