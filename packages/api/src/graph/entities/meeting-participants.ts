import type { OrganizationRole } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'

const OrganizationRoleEnum = describedEnum<OrganizationRole>(
  'OrganizationRole',
  'What an organization did at an event.',
  {
    ORGANIZER: 'Organized it.',
    PARTNER: 'Took part as a partner.',
  },
)

builder.prismaObject('MeetingOrganization', {
  description: "An organization's part in a meeting.",
  fields: (t) => ({
    organization: t.relation('organization', { description: 'The organization.' }),
    role: t.expose('role', { type: OrganizationRoleEnum, description: 'What it did.' }),
  }),
})

builder.prismaObject('MeetingPerson', {
  description: 'Somebody who is named as present, in the office held at the time.',
  fields: (t) => ({
    person: t.relation('person', { description: 'Who it was.' }),
    capacity: t.exposeString('capacity', { description: 'The office, as the document words it.' }),
  }),
})
