/** Whether a client already has what this entity tag names. `*` is no question that a reader asks and never matches. */
export function alreadyHas(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false
  // A proxy may have made a tag weak; RFC 9110, 13.1.2 compares as if it had not.
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
