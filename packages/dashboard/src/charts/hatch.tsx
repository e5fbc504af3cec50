/** The pattern of a hidden figure; also used where something is held back on purpose. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--ink-faint)" strokeWidth="2" />
      </pattern>
    </defs>
  )
}
