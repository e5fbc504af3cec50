import { type AssistanceImage, Prisma, rowsOf, type Session } from '@council-outcomes/db'

export interface AssistanceNow {
  readonly image: AssistanceImage
  readonly regionIds: readonly string[]
}

/** Records of assistance as they are now, by id; those that are no more are missing. */
export async function readAssistance(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AssistanceNow>> {
  const rows = await rowsOf<AssistanceImage & { readonly region_ids: readonly string[] }>(
    session,
    Prisma.sql`SELECT id::text, council_id::text, status::text, date_from, date_to, council_role::text, type_id::text,
        group_id::text, quantity, unit::text, qualifier::text, event_status::text, part_of_id::text, same_as_id::text,
        ARRAY(SELECT region_id::text FROM assistance_region WHERE assistance_id = r.id) AS region_ids
      FROM assistance_activity r WHERE id = ANY(${[...ids]}::uuid[])`,
  )
  return new Map(rows.map(({ region_ids, ...image }) => [image.id, { image, regionIds: region_ids }]))
}
