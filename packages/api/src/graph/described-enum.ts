import { builder } from './builder.ts'

/** An enum whose every value is explained; with the type parameter given, a value that is left out does not compile. */
export function describedEnum<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
) {
  const values = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]),
    // Object.entries forgets the keys, which are exactly the values.
  ) as { [V in Value]: { description: string } }
  return builder.enumType(name, { description, values })
}
