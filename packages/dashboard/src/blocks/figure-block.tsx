import type { AddressedAnalysis } from '@council-outcomes/figures'
import { type ReactNode, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Segments } from '../controls/segments.tsx'
import { blockName } from '../exports/block-name.ts'
import { TakeAway } from '../exports/take-away.tsx'
import type { FragmentType } from '../generated/fragment-masking.ts'
import { useMessages } from '../i18n/locale.tsx'
import { unbroken } from '../i18n/unbroken.ts'
import { useEmbedRoom } from '../presentation/embedded-picture.tsx'
import { usePresentation } from '../presentation/presentation.ts'
import { BlockNotes, type blockNotesFragment } from './block-notes.tsx'
import css from './blocks.module.css'

interface FigureBlockProps {
  /** The finding, in words from the data. */
  readonly title: string
  /** Measure, unit, period and place. */
  readonly scope: string
  readonly summary: string
  /** The question whose answer the block shows; null where no one question has it, as with targets. */
  readonly asked: AddressedAnalysis | null
  /** What the block is called in addresses, where two blocks of a page ask the same. */
  readonly name?: string
  readonly chart: ReactNode
  /** A second picture of the same figures; the sentence stands below the shorter of the two. */
  readonly beside?: { readonly picture: ReactNode; readonly taller: boolean }
  readonly table: ReactNode
  /** Null where the figures are of several metrics and periods: then the block has no notes of one of them. */
  readonly kpi: FragmentType<typeof blockNotesFragment> | null
  /** Nobody recorded anything: the title says so, and there is nothing to draw. */
  readonly nothing: boolean
}

const VIEWS = ['chart', 'table'] as const

/** A chart with its finding above and its sources below; the same figures as a table and as one sentence. */
export function FigureBlock({
  title,
  scope,
  summary,
  asked,
  name,
  chart,
  beside,
  table,
  kpi,
  nothing,
}: FigureBlockProps) {
  const { blocks } = useMessages()
  const id = useId()
  const block = useRef<HTMLElement>(null)
  const [view, setView] = useState<(typeof VIEWS)[number]>('chart')
  const inWords = <p className={css.summary}>{unbroken(summary)}</p>
  const presentation = usePresentation()
  const room = useEmbedRoom()
  const blockId = name ?? (asked && blockName(asked))
  const isEmbedded = presentation.kind === 'EMBED'
  const Title = isEmbedded ? 'h1' : 'h3'
  const isPair = beside !== undefined && view === 'chart'
  const article = (
    <article ref={block} className={css.block} aria-labelledby={id}>
      <header className={css.head}>
        <Title id={id} className={css.title}>
          {unbroken(title)}
        </Title>
        <p className={css.scope}>{scope}</p>
        {!nothing && (
          <div className={`${css.views} screen-only`}>
            <Segments
              label={blocks.view}
              value={view}
              options={VIEWS.map((option) => ({ id: option, label: blocks[option] }))}
              onChange={setView}
            />
            {asked && blockId && !isEmbedded && (
              <TakeAway asked={asked} name={blockId} block={block} describedBy={id} />
            )}
          </div>
        )}
      </header>
      {!nothing && !isPair && (
        <>
          <div className={css.picture}>{view === 'chart' ? chart : table}</div>
          {inWords}
        </>
      )}
      {!nothing && isPair && (
        <div className={css.pair}>
          <div className={css.picture}>
            {chart}
            {beside.taller && inWords}
          </div>
          <div className={css.picture}>
            {beside.picture}
            {!beside.taller && inWords}
          </div>
        </div>
      )}
      {kpi && <BlockNotes kpi={kpi} />}
    </article>
  )
  if (!isEmbedded) return article
  return presentation.block === blockId && room !== null ? createPortal(article, room) : null
}
