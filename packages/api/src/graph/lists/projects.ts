import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { Project } from '../entities/project.ts'
import { listArgs } from './connection.ts'
import { listPage } from './list-page.ts'
import { recordConditions, recordFilterFields } from './record-filter.ts'

const ProjectFilter = builder.inputType('ProjectFilter', {
  description: 'Which projects. All conditions must hold.',
  fields: recordFilterFields,
})

builder.queryField('projects', (t) =>
  t.connection(
    {
      type: Project,
      description: 'The recorded projects of organizations with the council.',
      args: {
        ...listArgs,
        filter: t.arg({ type: ProjectFilter, description: 'Which of them; all when left out.' }),
      },
      resolve: (_root, args, context, info) => {
        const calendar = councilCalendar(args.council, context)
        const titled = { model: 'Project', title: 'title' }
        const conditions = recordConditions(titled, args.filter ?? {}, calendar, context)
        const list = { record: Project, day: 'from', councilId: calendar.council.id, conditions } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'ProjectConnection', description: 'A page of projects.' },
    { name: 'ProjectEdge', description: 'A project with its place in the list.' },
  ),
)
