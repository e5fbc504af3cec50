import type { ReactNode } from 'react'
import { PictureOf } from '../../pages/picture-of.tsx'
import { CardList } from '../../sections/card-list.tsx'
import { PeriodBars } from '../index.ts'
import { figures } from './figures.ts'
import { formatNumber, quarters } from './points.ts'

const from = new Date('2026-03-02T09:30:00+04:00')
const nothing = () => undefined
const failure = { kind: 'UNREACHABLE', detail: null } as const

const fourteen = Array.from({ length: 14 }, (_, index) => ({ id: String(index + 1) }))

/** How a page waits and fails around its charts, whichever they are. */
export const pageCases: Readonly<Record<string, ReactNode>> = {
  'Page: first load, long in coming': <PictureOf picture={{ kind: 'WAITING' }} Picture={LastPicture} />,
  'Page: the last picture waits for the next': (
    <PictureOf
      picture={{ kind: 'FULL', data: 4, from, stale: true, renewing: false, renew: async () => undefined }}
      Picture={LastPicture}
    />
  ),
  'Page: failed, the last picture is kept': (
    <PictureOf
      picture={{ kind: 'FAILED', failure, last: { data: 4, from }, retry: nothing }}
      Picture={LastPicture}
    />
  ),
  'Page: failed, there is nothing to keep': (
    <PictureOf picture={{ kind: 'FAILED', failure, last: null, retry: nothing }} Picture={LastPicture} />
  ),
  'Page: refused, with the words of the server': (
    <PictureOf
      picture={{
        kind: 'FAILED',
        failure: { kind: 'REFUSED', detail: 'The period ends before it begins.' },
        last: { data: 4, from },
        retry: nothing,
      }}
      Picture={LastPicture}
    />
  ),
  'Page: a long list of cards, folded': (
    <CardList title="The answers" intro="The newest first." items={fourteen}>
      {({ id }) => <h3>{`Proposal ${id}`}</h3>}
    </CardList>
  ),
}

function LastPicture({ data }: { readonly data: number }) {
  return (
    <PeriodBars
      label="Meetings by quarter"
      summary="Meetings were held in every quarter."
      unitLabel="meetings"
      formatNumber={formatNumber}
      points={quarters([3, 5, 2, data].map(figures.exact))}
      notDated={null}
      height={160}
    />
  )
}
