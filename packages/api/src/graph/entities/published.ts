/** The Prisma arguments of a relation to records of which only the published ones may be seen. */
export const PUBLISHED = { where: { status: 'PUBLISHED' } } as const
