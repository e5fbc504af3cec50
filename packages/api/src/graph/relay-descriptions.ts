import { LARGEST_PAGE } from './lists/page.ts'

/** Words for what the Relay plugin adds to the schema by itself. */
export const RELAY_DESCRIPTIONS = {
  nodeTypeOptions: { description: 'Something with an id of its own, by which it can be asked for again.' },
  idFieldOptions: {
    description: 'Its id across all types. It stays the same; give it to `node` to ask again.',
  },
  pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
  hasNextPageFieldOptions: { description: 'Whether more follows after this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether something comes before this page.' },
  startCursorFieldOptions: { description: 'The place of the first entry; give it as `before`.' },
  endCursorFieldOptions: { description: 'The place of the last entry; give it as `after`.' },
  cursorFieldOptions: { description: 'The place of this entry in its list and order.' },
  nodeFieldOptions: { nullable: false, description: 'The entry itself.' },
  edgesFieldOptions: {
    nullable: false,
    description: 'The entries of this page, each with its place in the list.',
  },
  nodesOnConnection: { description: 'The entries of this page, without their places.' },
  pageInfoFieldOptions: { description: 'Whether there is more, and how to ask for it.' },
  firstArgOptions: { description: `How many entries from the start, 1 to ${LARGEST_PAGE}.` },
  lastArgOptions: {
    description: `How many entries from the end, 1 to ${LARGEST_PAGE}; not together with \`first\`.`,
  },
  afterArgOptions: { description: 'Only what comes after this cursor of the same list and order.' },
  beforeArgOptions: { description: 'Only what comes before this cursor of the same list and order.' },
} as const
