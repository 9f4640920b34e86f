import { useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Entry } from '../../shared/entry.ts'
import { useOffer } from '../action/use-offer.ts'
import { usePart } from '../follow/hooks.ts'
import { notify } from '../ui/notices.tsx'
import { t } from '../words/t.ts'
import type { Sought } from './item-copy.tsx'
import { type ItemReading, ownFirst, spansOf, versionToShow } from './item-reading.ts'
import { markLooks } from './mark-looks.ts'
import { useChanges } from './use-changes.ts'
import { useCopying } from './use-copying.ts'

const NONE: readonly Entry[] = []

/** The entries as the story has them now: what was corrected or logged elsewhere is marked at once. */
function useLiveEntries({ item: { storyId, itemId }, entries }: ItemReading): readonly Entry[] {
  const live = usePart(storyId === null ? 'desk' : `story:${storyId}`, (view) =>
    view.screen?.kind === 'story' ? view.screen.entries : NONE,
  )
  return useMemo(() => {
    const known = new Set(entries.map(({ id }) => id))
    const since = live.filter(({ id, carriedBy }) => !known.has(id) && carriedBy.includes(itemId))
    return [...ownFirst(entries, itemId).map((entry) => live.find(({ id }) => id === entry.id) ?? entry), ...since]
  }, [entries, live, itemId])
}

/** The way from an entry to its words and back. */
function useWays(asked: string | undefined, panel: { current: HTMLElement | null }) {
  const [sought, setSought] = useState<Sought | null>(asked === undefined ? null : { entryId: asked, focus: false })
  const toEntry = useCallback(
    (entryId: string): void => {
      const card = panel.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(entryId)}"]`)
      card?.focus({ preventScroll: true })
      card?.scrollIntoView({ block: 'nearest' })
    },
    [panel],
  )
  // Where the cards scroll beside the copy: in one column the words stay in view, and the card has the focus all the same.
  useEffect(() => {
    const card = asked && panel.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(asked)}"]`)
    if (!card) return
    card.focus({ preventScroll: true })
    const column = card.closest('aside')
    if (column !== null && getComputedStyle(column).overflowY === 'auto') card.scrollIntoView({ block: 'nearest' })
  }, [asked, panel])
  const toWords = useCallback((entryId: string): void => setSought({ entryId, focus: true }), [])
  return { sought, toEntry, toWords }
}

/** What an open item shows: which version, set against which, with whose words marked, and the ways between them. */
export function useItem(reading: ItemReading) {
  const { item, versions } = reading
  const [chosen, setChosen] = useState<number | null>(null)
  const { entry: asked } = useSearch({ strict: false })
  const panel = useRef<HTMLDivElement>(null)
  const copy = useRef<HTMLDivElement>(null)
  const entries = useLiveEntries(reading)
  const version = versionToShow(versions, chosen ?? item.version)
  const changes = useChanges(versions, version, entries)
  const { copyWords, guardCopy } = useCopying({ item, version, entries, copy })
  const { sought, toEntry, toWords } = useWays(asked, panel)
  const spans = useMemo(
    () => (version === undefined ? [] : spansOf({ item, versions, entries }, version)),
    [item, versions, entries, version],
  )
  const looks = useMemo(() => markLooks(entries), [entries])

  /** Words that stand in another version alone are shown there. */
  const showWords = (entryId: string): void => {
    const at = entries.findIndex(({ id }) => id === entryId)
    const own = entries[at]?.evidence
    const here = spans.some(({ number }) => number === at + 1)
    if (!here && own?.itemId !== item.itemId) return notify(t('These words stand in another outlet’s copy.'))
    if (!here && own) setChosen(own.version)
    changes.turn(false)
    toWords(entryId)
  }
  useOffer('item.words', () => {
    const mark = document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark']
    if (mark !== undefined) toEntry(mark)
    else if (entries[0] !== undefined) showWords(entries[0].id)
  })
  return {
    panel,
    copy,
    entries,
    version,
    choose: setChosen,
    changes,
    spans,
    looks,
    sought,
    toEntry,
    showWords,
    copyWords,
    guardCopy,
  }
}
