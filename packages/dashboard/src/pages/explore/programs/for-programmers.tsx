import { useState } from 'react'
import { Segments } from '../../../controls/segments.tsx'
import type { AnalyzeInput } from '../../../generated/graphql.ts'
import { useGraphLocale } from '../../../i18n/locale.tsx'
import explore from '../explore.module.css'
import { useExploreWords } from '../words.ts'
import { CopyButton } from './copy-button.tsx'
import css from './programs.module.css'
import { questionCode } from './question-code.ts'

const FORMS = ['query', 'curl', 'typescript'] as const

/** The question that is on the screen in the languages of programs, each to be copied whole. */
export function ForProgrammers({ input }: { readonly input: AnalyzeInput }) {
  const words = useExploreWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={`${css.programs} screen-only`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2 className={explore.part}>{words.programs}</h2>
      </summary>
      {isOpen && <Forms input={input} />}
    </details>
  )
}

function Forms({ input }: { readonly input: AnalyzeInput }) {
  const words = useExploreWords()
  const locale = useGraphLocale()
  const [form, setForm] = useState<(typeof FORMS)[number]>('query')
  const code = questionCode({ input, locale, origin: window.location.origin })
  const graphiql = new URLSearchParams({ query: code.query, variables: code.variables })
  return (
    <div className={css.forms}>
      <p className={explore.hint}>{words.programsIntro}</p>
      <Segments
        label={words.programs}
        value={form}
        options={FORMS.map((id) => ({ id, label: words.codes[id] }))}
        onChange={setForm}
      />
      <Code title={words.codes[form]} text={code[form]} />
      {form === 'query' && (
        <>
          <Code title={words.variables} text={code.variables} />
          <a href={`/graphiql?${graphiql}`}>{words.graphiql}</a>
        </>
      )}
    </div>
  )
}

function Code({ title, text }: { readonly title: string; readonly text: string }) {
  const words = useExploreWords()
  return (
    <section className={css.code} aria-label={title}>
      <CopyButton key={text} label={words.copy(title)} text={() => text} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls. */}
      <pre lang="en" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </section>
  )
}
