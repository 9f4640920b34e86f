const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether two plain values (props whose parts are plain, too) read the same; parts that are one object cost nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}
