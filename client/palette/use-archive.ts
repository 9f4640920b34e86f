import { useMemo } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { pathWith } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { useMinute } from '../ui/now.ts'
import { shortPublished } from '../ui/published.ts'
import { useOpenItem } from '../wire/use-open-item.ts'
import type { Choice } from './choice.ts'

const MOST = 8
const WORD = /[\p{L}\p{N}]+/gu

/** What is typed, as a question: every word may still be unfinished. Null for what is too short to ask. */
export function questionOf(typed: string): string | null {
  const words = typed.match(WORD) ?? []
  return words.some((word) => word.length > 1) ? words.map((word) => `${word}*`).join(' ') : null
}

/** Copy of the whole archive whose words fit, asked of the server; null until it has answered. */
export function useArchive(typed: string): Choice[] | null {
  const question = questionOf(typed)
  const path = question === null ? null : pathWith('/api/v1/items', { q: question, limit: MOST })
  const { fetched } = useFetched<{ items: ItemLine[] }>(path)
  const open = useOpenItem()
  const now = useMinute()
  const found = useMemo(
    () =>
      (fetched.value?.items ?? []).map((line): Choice => {
        const { itemId, headline, sourceName, language } = line
        const note = `${sourceName} · ${shortPublished(line, now)}`
        const perform = (): void => open(itemId)
        return { id: `item ${itemId}`, kind: 'item', words: headline, note, lang: language ?? undefined, perform }
      }),
    [fetched.value, open, now],
  )
  return path !== null && fetched.at === 'loading' ? null : found
}
