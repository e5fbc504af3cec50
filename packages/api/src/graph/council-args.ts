import { builder } from './builder.ts'

/** The argument of everything that is asked of one council. */
export const councilArgs = builder.args((t) => ({
  council: t.string({ required: true, description: 'The key of the council, such as `sms`.' }),
}))
