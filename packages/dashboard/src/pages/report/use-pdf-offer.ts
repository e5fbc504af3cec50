import { useEffect, useState } from 'react'

/** Whether the server can print the page at this address. Until it has said so, it cannot. */
export function usePdfOffer(address: string): boolean {
  const [offered, setOffered] = useState(false)
  useEffect(() => {
    const asking = new AbortController()
    fetch(address, { method: 'HEAD', signal: asking.signal })
      .then(({ ok }) => setOffered(ok))
      // Without an answer there is no offer, and the browser can still print.
      .catch(() => undefined)
    return () => asking.abort()
  }, [address])
  return offered
}
