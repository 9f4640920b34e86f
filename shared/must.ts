/** Throws where an invariant is broken: a fault of ours, never of the input. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`broken invariant: ${what}`)
  return value
}

export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
