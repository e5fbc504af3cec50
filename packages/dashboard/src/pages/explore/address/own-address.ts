import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'

/** The shapes in which an answer can be seen, in the order in which they are offered. */
export const VIEWS = ['table', 'bars', 'lines', 'heat', 'map'] as const

export type View = (typeof VIEWS)[number]

/** What the page keeps in its address beside the question: how the answer is shown, and what the question is called. */
const ownParsers = {
  view: parseAsStringLiteral(VIEWS).withDefault('table'),
  name: parseAsString.withDefault(''),
  /** The axis whose members are the columns of the table: QUARTER. */
  across: parseAsString.withDefault(''),
  /** A column of the table and a direction: EVENTS_HELD.descending. */
  sort: parseAsString.withDefault(''),
}

/** Each change is a step that the browser's back button takes back. */
export function useOwnAddress() {
  return useQueryStates(ownParsers, { history: 'push' })
}

/** The parameters of the page that stay when the question changes. */
export const KEPT_PARAMETERS: readonly string[] = ['lang', ...Object.keys(ownParsers)]
