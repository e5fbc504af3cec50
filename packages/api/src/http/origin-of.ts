import type { FastifyRequest } from 'fastify'

/** How the reader reached this server, such as `https://outcomes.example`; null for a `host` that is no host alone. */
export function originOf({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string | null {
  const address = `${protocol}://${host}`
  if (!URL.canParse(address)) return null
  const { origin, href } = new URL(address)
  return href === `${origin}/` ? origin : null
}
