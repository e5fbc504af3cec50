/** Where errors go that a client must not see. */
export type Report = (requestId: string, error: unknown) => void
