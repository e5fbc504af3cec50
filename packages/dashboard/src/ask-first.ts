import { askFirst } from './graph/first-question.ts'

// The first script of the page, and a file of its own: the server answers while the code of the site is on its way.
askFirst(location)
