/** How a row lies in what was asked: not at all, partly (or nobody knows), or wholly. A row fits as well as its worst condition. */
export const OUTSIDE = 0
export const STRADDLING = 1
export const INSIDE = 2
