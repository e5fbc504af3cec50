import type { PanelAxis } from '../../address/panel-address.ts'
import type { ShownCell } from '../../figures/shown-cells.ts'
import { type ShownFigure, shownFigure } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { MetricCode, Reported_KpiFragment } from '../../generated/graphql.ts'
import type { Told } from './sentence.ts'

export const reportedFragment = graphql(`
  fragment Reported_kpi on Kpi {
    metric {
      code
      label(locale: $locale)
    }
    period {
      running
      from
      to
    }
    figure {
      unquantified
      ...ShownFigure_figure
    }
    straddling {
      count
      figure {
        displayWithUnit(locale: $locale)
      }
    }
    conflicts {
      stated {
        displayWithUnit(locale: $locale)
      }
      recorded {
        displayWithUnit(locale: $locale)
      }
      reportedTotal {
        id
        citations {
          source {
            id
          }
        }
      }
    }
    sources(first: 4) {
      ...SourceNote_source
      id
    }
    records(first: 6) {
      nodes {
        amount {
          displayWithUnit(locale: $locale)
        }
        stated {
          displayWithUnit(locale: $locale)
        }
        record {
          ... on CouncilRecord {
            id
            title
            citations {
              ...CitedPlace_citation
              source {
                id
              }
            }
          }
        }
      }
    }
  }
`)

export type Reported = Reported_KpiFragment

/** The figures of the report by their metric. */
export type Figures = (code: MetricCode) => Reported

export function figuresOf(kpis: readonly FragmentType<typeof reportedFragment>[]): Figures {
  const all = new Map(readFragment(reportedFragment, kpis).map((kpi) => [kpi.metric.code, kpi]))
  return (code) => {
    const kpi = all.get(code)
    if (kpi === undefined) throw new Error(`The report did not ask for ${code}.`)
    return kpi
  }
}

/** What can be said of a figure. Its qualifier is in its words: "about 300", "more than 200". */
export type Count =
  /** Nobody recorded anything. */
  | { readonly kind: 'NOTHING' }
  /** The record is declared complete, and there was none. */
  | { readonly kind: 'NONE'; readonly told: Told }
  /** Told of without a number, or hidden: the words of the figure say so. */
  | { readonly kind: 'BARE'; readonly label: string; readonly told: Told }
  | { readonly kind: 'SOME'; readonly told: Told; readonly range: boolean }

export function countOf(kpi: Reported): Count {
  const figure = shownFigure(kpi.figure)
  const told = toldOf(kpi)
  switch (figure.state) {
    case 'REPORTED':
      return { kind: 'SOME', told, range: figure.qualifier === 'RANGE' }
    case 'ZERO':
      return { kind: 'NONE', told }
    case 'NOT_REPORTED':
      return kpi.figure.unquantified === 0
        ? { kind: 'NOTHING' }
        : { kind: 'BARE', label: kpi.metric.label, told }
    case 'SUPPRESSED':
    case 'NOT_APPLICABLE':
      return { kind: 'BARE', label: kpi.metric.label, told }
  }
}

/** The whole figure of a metric, or what `of` says instead. */
export function toldOf(kpi: Reported, of: Partial<Pick<Told, 'text' | 'opens'>> = {}): Told {
  const figure = shownFigure(kpi.figure)
  return {
    kind: 'TOLD',
    text: figure.displayWithUnit,
    one: isOne(figure),
    opens: { kind: 'TOTAL', metric: kpi.metric.code },
    sources: kpi.sources.map(({ id }) => id),
    ...of,
  }
}

/** One cell of a metric, with its unit or as the bare number. */
export function toldCell(
  kpi: Reported,
  axis: PanelAxis,
  { member, figure }: ShownCell,
  text: string = figure.displayWithUnit,
): Told {
  return {
    ...toldOf(kpi, { text, opens: { kind: 'CELL', metric: kpi.metric.code, axis, member: member.code } }),
    one: isOne(figure),
  }
}

function isOne({ qualifier, value }: ShownFigure): boolean {
  return qualifier === 'EXACT' && value === 1
}
