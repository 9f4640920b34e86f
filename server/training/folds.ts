/** Numerical Recipes' linear congruential generator: the same order every time. */
function shuffled<T>(things: readonly T[], seed: number): T[] {
  const order = [...things]
  let state = seed >>> 0
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a]
  }
  return order
}

/** Cuts `rows` into `count` parts so that rows of one group (a claim, a text) are never in two of them. */
export function foldsByGroup<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  { count, seed }: { count: number; seed: number },
): { train: Row[]; test: Row[] }[] {
  const groups = shuffled([...new Set(rows.map(groupOf))], seed)
  const fold = new Map(groups.map((group, i) => [group, i % count]))
  return Array.from({ length: count }, (_, i) => ({
    train: rows.filter((row) => fold.get(groupOf(row)) !== i),
    test: rows.filter((row) => fold.get(groupOf(row)) === i),
  }))
}
