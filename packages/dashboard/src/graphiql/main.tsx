import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql-page.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { FIRST_EXAMPLE } from './examples.ts'
import { EXAMPLES_PLUGIN } from './examples-panel.tsx'
import { fetchAnswer } from './fetch-answer.ts'
import { queryInAddress } from './query-in-address.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('graphiql.html has no element with the id "root"')

/** The same limit as in graphiql-page.css. */
const isNarrow = window.matchMedia('(max-width: 720px)').matches

const asked = queryInAddress(window.location.search)

createRoot(root).render(
  <GraphiQL
    fetcher={fetchAnswer}
    defaultTabs={[asked ?? { query: FIRST_EXAMPLE.query }]}
    {...(asked === null ? {} : { initialQuery: asked.query, initialVariables: asked.variables })}
    plugins={[EXAMPLES_PLUGIN]}
    {...(isNarrow ? {} : { visiblePlugin: EXAMPLES_PLUGIN })}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href="/">
        Council Outcomes
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
