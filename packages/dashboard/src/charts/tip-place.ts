export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const DISTANCE = 8

/**
 * Where a card stands, all in px of the chart's frame: centred above the mark and inside the frame's width, below the mark
 * when there is no room above. `headroom` is how far above the frame the window still shows.
 */
export function tipPlace(
  mark: Box,
  tip: { readonly width: number; readonly height: number },
  frameWidth: number,
  headroom: number,
): { readonly left: number; readonly top: number } {
  const centred = mark.x + mark.width / 2 - tip.width / 2
  const left = Math.max(0, Math.min(centred, frameWidth - tip.width))
  const above = mark.y - tip.height - DISTANCE
  return { left, top: above >= -headroom ? above : mark.y + mark.height + DISTANCE }
}
