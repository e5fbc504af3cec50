import { HeatPicture } from '../../../blocks/heat-picture.tsx'
import type { HeatLine } from '../../../charts/index.ts'
import { useMessages } from '../../../i18n/locale.tsx'
import { type AnswerMember, isPlaced } from '../answer.ts'
import { useExploreWords } from '../words.ts'
import type { ShapeProps } from './chart-view.tsx'

/** Two splits crossed. Members of which nothing is recorded are left out, but no step of time is. */
export function HeatView({ answer, points, chart }: ShapeProps) {
  const { blocks } = useMessages()
  const words = useExploreWords()
  const [down, across] = answer.axes
  if (down === undefined || across === undefined) return null
  const isShown = (member: AnswerMember, axis: number) => {
    const { state } = points.over(axis, member).figure
    return member.period !== null || (state !== 'NOT_REPORTED' && state !== 'NOT_APPLICABLE')
  }
  const lineOf = (member: AnswerMember, axis: number): HeatLine => ({
    id: member.code,
    label: member.label,
    apart: !isPlaced(member),
    total: points.over(axis, member),
  })
  const columns = across.members.filter((member) => isShown(member, 1))
  return (
    <HeatPicture
      {...chart}
      headings={{ rows: words.heading(down.label), total: blocks.total }}
      columns={columns.map((member) => lineOf(member, 1))}
      rows={down.members
        .filter((member) => isShown(member, 0))
        .map((row) => ({
          ...lineOf(row, 0),
          cells: columns.map((column) => points.orGap([row, column])),
        }))}
      total={points.total}
    />
  )
}
