import { CategoryBlock } from '../../blocks/category-block.tsx'
import { PeriodBlock } from '../../blocks/period-block.tsx'
import { RegionBlock } from '../../blocks/region-block.tsx'
import type { MetricCode, ReportQuery } from '../../generated/graphql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { useWhen } from '../../scope/use-when.ts'
import { BlockRow } from '../../sections/block-row.tsx'
import { Chapter, Contents } from './chapter.tsx'
import { EventTable } from './event-table.tsx'
import { HelpTable } from './help-table.tsx'
import { NotesContext } from './notes-context.ts'
import { Points } from './prose.tsx'
import css from './report.module.css'
import { ReportOpening } from './report-opening.tsx'
import { reportText } from './report-text.ts'
import { SourceChapter } from './source-chapter.tsx'
import { StatementTable } from './statement-table.tsx'
import { usePaper } from './use-paper.ts'
import { useReportWords } from './words.ts'

/** What came of a term or another period, to read from the first line to the last, on the screen or on paper. */
export function ReportFigures({ data }: { readonly data: ReportQuery }) {
  const [first] = data.figures
  if (first === undefined) return null
  return (
    <ScopeProvider council={data.council} kpi={first}>
      <WrittenReport data={data} />
    </ScopeProvider>
  )
}

function WrittenReport({ data }: { readonly data: ReportQuery }) {
  const messages = useMessages()
  const words = useReportWords()
  const locale = useLocale()
  const when = useWhen()
  const { region } = useScope()
  usePaper()
  const { figures, chapters, sources, drawn } = reportText(data, {
    locale,
    messages,
    words,
    when,
    everywhere: region === null,
  })
  const numbers = new Map(sources.map(({ id, number }) => [id, number]))
  const { blocks } = messages
  const placed = (code: MetricCode) => data.placed.find(({ metric }) => metric.code === code)
  const [meetings, events] = [placed('MEETINGS_HELD'), placed('EVENTS_HELD')]
  const [proposals] = data.proposals
  const persons = data.helped.find(({ metric }) => metric.code === 'PERSONS_ASSISTED')
  return (
    <NotesContext value={(source) => numbers.get(source) ?? null}>
      <article className={css.report}>
        <ReportOpening figures={figures} />
        <Contents />
        <Chapter id="council" paragraphs={chapters.council} />
        <Chapter id="meetings" paragraphs={chapters.meetings}>
          <BlockRow>{meetings && <PeriodBlock kpi={meetings} />}</BlockRow>
          <EventTable held={data.held} />
        </Chapter>
        <Chapter id="proposals" paragraphs={chapters.proposals}>
          <BlockRow>
            {proposals && drawn.statuses && (
              <CategoryBlock
                kpi={proposals}
                cells={proposals.byStatus}
                dimension="PROPOSAL_STATUS"
                by={blocks.byStatus}
                titleOf={(finding) => blocks.titles.byCategory(finding, 'STATUS')}
              />
            )}
          </BlockRow>
        </Chapter>
        <Chapter id="assistance" paragraphs={chapters.assistance}>
          <HelpTable metric="PERSONS_ASSISTED" analysis={data.byTypeAndGroup} />
          <HelpTable metric="FAMILIES_ASSISTED" analysis={data.byTypeAndGroup} />
          <BlockRow>
            {persons && drawn.types && (
              <CategoryBlock
                kpi={persons}
                cells={persons.byType}
                dimension="ASSISTANCE_TYPE"
                by={blocks.byType}
                titleOf={(finding) => blocks.titles.byCategory(finding, 'HELP')}
              />
            )}
          </BlockRow>
        </Chapter>
        <Chapter id="press" paragraphs={chapters.press} />
        <Chapter id="regions" paragraphs={chapters.regions}>
          <BlockRow>{events && drawn.regions && <RegionBlock kpi={events} />}</BlockRow>
        </Chapter>
        <Chapter id="gaps">
          <Points paragraphs={chapters.gaps} />
          <StatementTable figures={figures} />
        </Chapter>
        <Chapter id="sources">
          <SourceChapter sources={sources} />
        </Chapter>
      </article>
    </NotesContext>
  )
}
