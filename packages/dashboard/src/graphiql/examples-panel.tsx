import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { EXAMPLES, type Example, questionOf } from './examples.ts'

export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
}

/** Lists the examples; choosing one opens it in a tab of its own, or goes to the tab where it is open unchanged. */
function ExamplesPanel() {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'))
  const { addTab, changeTab } = useGraphiQLActions()
  const open = ({ query }: Example) => {
    const opened = tabs.findIndex((tab) => tab.query === query)
    if (opened >= 0) return changeTab(opened)
    addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue('')
  }
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{questionOf(example)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 10h16M4 15h10M4 20h7" strokeLinecap="round" />
    </svg>
  )
}
