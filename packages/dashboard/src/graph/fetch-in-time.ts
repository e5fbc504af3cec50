/** Browsers wait for an answer without an end; readers are told that none came. */
export const fetchInTime: typeof fetch = (address, { signal, ...options } = {}) => {
  const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]
  return fetch(address, { ...options, signal: AbortSignal.any(signals) })
}

/** A little more than the server itself takes before it gives up on a question, in milliseconds. */
const PATIENCE = 20_000
