import { kindOfType } from '../../address/record-path.ts'
import type { OneRecordQuery } from '../../generated/graphql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { PageHeading } from '../../navigation/page-heading.tsx'
import { RecordFacts } from '../../records/record-facts.tsx'
import { SourceList } from '../../records/source-list.tsx'
import pages from '../pages.module.css'
import { RecordTrail } from '../record/record-trail.tsx'
import { AgreementDetails } from './details/agreement-details.tsx'
import { AssistanceDetails } from './details/assistance-details.tsx'
import { MeetingDetails } from './details/meeting-details.tsx'
import { PressDetails } from './details/press-details.tsx'
import { ProjectDetails } from './details/project-details.tsx'
import { ProposalDetails } from './details/proposal-details.tsx'
import { SourceDetails } from './details/source-details.tsx'
import { TotalDetails } from './details/total-details.tsx'
import css from './one-record.module.css'
import { RecordFeeds } from './record-feeds.tsx'

type Node = NonNullable<OneRecordQuery['node']>

/** What a record says, which documents say so, and which figures it feeds. */
export function OneRecord({ node }: { readonly node: Node }) {
  const { records } = useMessages()
  if (node.__typename === 'Source') return <SourceDetails source={node} />
  if (!('title' in node)) return null
  return (
    <article className={css.record}>
      <header className={pages.opening}>
        <RecordTrail kind={kindOfType(node.__typename)} />
        <PageHeading>{node.title}</PageHeading>
      </header>
      <div className={css.columns}>
        <div className={css.main}>
          <RecordFacts record={node} />
          <Details node={node} />
        </div>
        <section className={css.sources}>
          <h2 className={css.part}>{records.sources}</h2>
          {node.citations.length === 0 ? (
            <p>{records.notCited}</p>
          ) : (
            <SourceList citations={node.citations} />
          )}
        </section>
      </div>
      <RecordFeeds record={node} />
    </article>
  )
}

/** What only records of its kind tell. */
function Details({ node }: { readonly node: Node }) {
  switch (node.__typename) {
    case 'Meeting':
      return <MeetingDetails meeting={node} />
    case 'Proposal':
      return <ProposalDetails proposal={node} />
    case 'AssistanceActivity':
      return <AssistanceDetails activity={node} />
    case 'PressItem':
      return <PressDetails item={node} />
    case 'ReportedTotal':
      return <TotalDetails total={node} />
    case 'Project':
      return <ProjectDetails project={node} />
    case 'Agreement':
      return <AgreementDetails agreement={node} />
    default:
      return null
  }
}
