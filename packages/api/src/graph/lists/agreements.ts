import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { Agreement } from '../entities/agreement.ts'
import { listArgs } from './connection.ts'
import { listPage } from './list-page.ts'
import { recordConditions, recordFilterFields } from './record-filter.ts'

const AgreementFilter = builder.inputType('AgreementFilter', {
  description: 'Which agreements. All conditions must hold.',
  fields: (t) => {
    const { region, ...fields } = recordFilterFields(t)
    return fields
  },
})

builder.queryField('agreements', (t) =>
  t.connection(
    {
      type: Agreement,
      description: 'The recorded agreements to work together.',
      args: {
        ...listArgs,
        filter: t.arg({ type: AgreementFilter, description: 'Which of them; all when left out.' }),
      },
      resolve: (_root, args, context, info) => {
        const calendar = councilCalendar(args.council, context)
        const titled = { model: 'Agreement', title: 'title' }
        const conditions = recordConditions(titled, args.filter ?? {}, calendar, context)
        const list = { record: Agreement, day: 'from', councilId: calendar.council.id, conditions } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'AgreementConnection', description: 'A page of agreements.' },
    { name: 'AgreementEdge', description: 'An agreement with its place in the list.' },
  ),
)
