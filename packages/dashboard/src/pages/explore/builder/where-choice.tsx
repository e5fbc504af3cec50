import type { AddressedAnalysis } from '@council-outcomes/figures'
import { ChoiceField } from '../../../controls/choice-field.tsx'
import { RegionSelect } from '../../../filters/region-select.tsx'
import type { FrameQuery, RegionLevel } from '../../../generated/graphql.ts'
import { useExploreWords } from '../words.ts'

interface WhereChoiceProps {
  readonly asked: AddressedAnalysis
  readonly frame: FrameQuery
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** The region, and the places to split by. */
export function WhereChoice({ asked, frame, onAsk }: WhereChoiceProps) {
  const words = useExploreWords()
  return (
    <>
      <RegionSelect
        regions={frame}
        value={asked.region ?? null}
        onChange={(region) => onAsk({ ...asked, region })}
      />
      <ChoiceField
        label={words.places}
        value={asked.level ?? NONE}
        sections={[
          { title: null, options: [{ id: NONE, label: words.noPlaces }] },
          { title: words.places, options: LEVELS.map((id) => ({ id, label: words.levels[id] })) },
        ]}
        onChange={(level) => onAsk({ ...asked, level: level === NONE ? null : level })}
      />
    </>
  )
}

const LEVELS: readonly RegionLevel[] = ['ECONOMIC_REGION', 'DISTRICT', 'MIGRATION_DEPARTMENT', 'COUNTRY']

const NONE = 'none'
