import { createLoader, parseAsStringLiteral, useQueryStates } from 'nuqs'

/** Each is counted in a unit of its own. */
const COUNTED = ['PERSONS_ASSISTED', 'FAMILIES_ASSISTED', 'SERVICES_DELIVERED'] as const

const mapParsers = { map: parseAsStringLiteral(COUNTED).withDefault('PERSONS_ASSISTED') }

/** Which of the three figures the map shows. */
export const mapOfAddress = createLoader(mapParsers)

/** Puts another figure on the map; what is none of the three changes nothing. */
export function useMapChoice() {
  const [, setMap] = useQueryStates(mapParsers, { history: 'push' })
  return (asked: string) => {
    const map = COUNTED.find((code) => code === asked)
    if (map !== undefined) void setMap({ map })
  }
}
