import { builder } from '../builder.ts'
import { Agreement } from './agreement.ts'
import { AssistanceActivity } from './assistance-activity.ts'
import { Meeting } from './meeting.ts'
import { PressItem } from './press-item.ts'
import { Project } from './project.ts'
import { Proposal } from './proposal.ts'
import { ReportedTotal } from './reported-total.ts'

export const RecordUnion = builder.unionType('Record', {
  description: 'A record that a figure is made of.',
  types: [Meeting, Proposal, AssistanceActivity, PressItem, Project, Agreement, ReportedTotal],
})
