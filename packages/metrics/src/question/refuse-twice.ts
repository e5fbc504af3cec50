import { InputError } from '@council-outcomes/figures'

/** @throws InputError BAD_VALUE for a code that is named more than once; `what` is the argument */
export function refuseTwice(what: string, codes: readonly string[]): void {
  const twice = codes.find((code, index) => codes.indexOf(code) < index)
  if (twice === undefined) return
  throw new InputError({
    code: 'BAD_VALUE',
    expected: `${what} that are all different`,
    received: `${twice} twice`,
    remedy: 'name each once',
    argument: what,
  })
}
