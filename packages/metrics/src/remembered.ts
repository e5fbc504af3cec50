/**
 * The same function, which does its work once for each pair of objects and remembers it as long as both are there. They
 * must never change.
 */
export function remembered<A extends object, B extends object, Value>(
  make: (a: A, b: B) => Value,
): (a: A, b: B) => Value {
  const memory = new WeakMap<A, WeakMap<B, { readonly value: Value }>>()
  return (a, b) => {
    const ofA = memory.get(a) ?? new WeakMap<B, { readonly value: Value }>()
    memory.set(a, ofA)
    const known = ofA.get(b) ?? { value: make(a, b) }
    ofA.set(b, known)
    return known.value
  }
}
