/** `stem|stem=english, …`: of several beginnings that a word has, the longest counts. */
export const table = (lines: string): Map<string, string> =>
  new Map(
    lines
      .split(/[\n,]/)
      .map((l) => l.trim().split('='))
      .filter((p): p is [string, string] => p.length === 2)
      .flatMap(([foreign, english]) => foreign.split('|').map((f): [string, string] => [f.trim(), english.trim()])),
  )
