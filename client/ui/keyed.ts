/** Looks rows up by id, in constant time after the first look at a list. */
export function keyed<T>(key: (row: T) => string): (list: readonly T[], id: string) => T | undefined {
  const indexes = new WeakMap<readonly T[], Map<string, T>>()
  return (list, id) => {
    let index = indexes.get(list)
    if (index === undefined) {
      index = new Map(list.map((row) => [key(row), row]))
      indexes.set(list, index)
    }
    return index.get(id)
  }
}
