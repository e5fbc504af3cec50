import { z } from 'zod'
import projectsData from '../data/projects.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, dated, published } from '../row-fields.ts'
import { dating, levels, note, role, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    title: z.string(),
    organization: z.string(),
    role,
    levels,
    date: dating,
    note,
    sources,
  }),
)

export function projectRows(): Rows {
  const projects = seed.parse(projectsData)
  return {
    project: projects.map(({ key, title, organization, role, levels, date, note }) => ({
      ...published('project', key),
      ...dated(date),
      title,
      councilRole: role,
      strategicLevels: levels,
      organizationId: recordId('organization', organization),
      note,
    })),
    citation: projects.flatMap(({ key, sources }) =>
      citations('projectId', recordId('project', key), sources),
    ),
  }
}
