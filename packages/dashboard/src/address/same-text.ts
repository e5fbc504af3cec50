/** Two values are the same when the address writes them alike. */
export function sameText<Value>(serialize: (value: Value) => string): (a: Value, b: Value) => boolean {
  return (a, b) => serialize(a) === serialize(b)
}
