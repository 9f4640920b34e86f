export interface Notice {
  /** Counts up: the highest was told last. */
  id: number
  words: string
  /** `waits`: stands until it is unsaid, or said otherwise. */
  tone: 'told' | 'failed' | 'waits'
  /** What can still be done about it. */
  act: NoticeAct | null
  /** What it is about: the next about the same takes its place. Null: it stands for itself. */
  about: string | null
}

export interface NoticeAct {
  words: string
  perform: () => void
}

/** How many stand at once, beside what waits for the desk. */
const MOST = 3

/** What is told once `next` is: what waits first, and of the rest the latest; what can still be taken back goes last. */
export function withNotice(stand: readonly Notice[], next: Notice): readonly Notice[] {
  const all = [...stand.filter(({ about }) => about === null || about !== next.about), next]
  const passing = all.filter(({ tone }) => tone !== 'waits')
  const leaving = passing
    .filter((notice) => notice !== next)
    .toSorted((a, b) => Number(a.act !== null) - Number(b.act !== null) || a.id - b.id)
    .slice(0, Math.max(0, passing.length - MOST))
  const left = new Set(leaving)
  return [...all.filter(({ tone }) => tone === 'waits'), ...passing.filter((notice) => !left.has(notice))]
}

/** C204: the one that `z` takes back: of those that can be, what was told last. */
export const undoneNext = (stand: readonly Notice[]): number | null =>
  stand.filter(({ act }) => act !== null).toSorted((a, b) => b.id - a.id)[0]?.id ?? null
