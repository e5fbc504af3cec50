import type { Locale } from '@council-outcomes/figures'
import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { EXAMPLES, type Example } from './examples.ts'
import { readerLocale } from './reader-locale.ts'

export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
}

/** Lists the examples; choosing one opens it in a tab of its own, or goes to the tab where it is open unchanged. */
function ExamplesPanel() {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'))
  const { addTab, changeTab } = useGraphiQLActions()
  const locale = readerLocale(window.location.search, navigator.languages)
  const open = ({ query }: Example) => {
    const opened = tabs.findIndex((tab) => tab.query === query)
    if (opened >= 0) return changeTab(opened)
    addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue('')
  }
  return (
    <section className="examples" aria-label={HEADING[locale]} lang={locale}>
      <h2>{HEADING[locale]}</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.question.en}>
            <button type="button" onClick={() => open(example)}>
              {example.question[locale]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const HEADING: Readonly<Record<Locale, string>> = {
  en: 'Questions to start from',
  az: 'Başlamaq üçün suallar',
  ru: 'Вопросы для начала',
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 10h16M4 15h10M4 20h7" strokeLinecap="round" />
    </svg>
  )
}
