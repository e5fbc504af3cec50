import { graphqlQuestion, NO_GOALS, type Question } from './question.ts'

const nothing = new Map()

export const typename: Question = {
  name: 'typename',
  title: '{ __typename }, the floor of every request',
  goals: NO_GOALS,
  limit: { path: '/', cells: () => nothing },
  friendly: graphqlQuestion({ query: '{ __typename }', variables: {}, cells: () => nothing }),
  compact: null,
}
