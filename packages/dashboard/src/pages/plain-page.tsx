import type { TypedDocumentNode } from '@apollo/client'
import type { ComponentType } from 'react'
import type { Locale } from '../generated/graphql.ts'
import { answers } from '../graph/answers.ts'
import { useGraphLocale } from '../i18n/locale.tsx'
import { useLiveQuery } from '../live/use-live-query.ts'
import type { Page } from './page.ts'
import { PictureOf } from './picture-of.tsx'

interface PlainPage<Data> {
  readonly query: TypedDocumentNode<Data, { readonly locale: Locale }>
  /** Draws the answer. */
  readonly Picture: ComponentType<{ readonly data: Data }>
}

/** A page whose question has nothing to do with council, period and region. */
export function plainPage<Data>({ query, Picture }: PlainPage<Data>): Page {
  return {
    Page: () => <PictureOf picture={useLiveQuery(query, { locale: useGraphLocale() })} Picture={Picture} />,
    prefetch: ({ locale }) => answers.askAhead(query, { locale }),
  }
}
