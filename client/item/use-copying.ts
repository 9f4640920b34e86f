import type { RefObject } from 'react'
import type { Entry } from '../../shared/entry.ts'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import { now } from '../ui/now.ts'
import { attributeWords, type Attributed } from './copying/attribution.ts'
import { clipOf } from './copying/clip.ts'
import { copyAttributed } from './copying/copy-attributed.ts'

interface CopyingGiven {
  item: ItemLine
  version: ItemVersion | undefined
  entries: readonly Entry[]
  copy: RefObject<HTMLElement | null>
}

/** The entries' numbers on the marked words around a place in the copy. */
const numbersAt = (node: Node | null): string[] => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  return element?.closest<HTMLElement>('[data-numbers]')?.dataset['numbers']?.split(' ') ?? []
}

/** The words that are selected inside `copy`, and the number of the entry whose words they are; null without any. */
function selectedIn(copy: HTMLElement | null): { words: string; number: number | null } | null {
  const selection = getSelection()
  const words = selection?.toString().trim() ?? ''
  if (selection === null || words === '' || !copy?.contains(selection.anchorNode)) return null
  const ends = numbersAt(selection.focusNode)
  const both = numbersAt(selection.anchorNode).find((n) => ends.includes(n))
  return { words, number: both === undefined ? null : Number(both) }
}

/** Copying from the open item: its selected words, else its headline. */
export function useCopying({ item, version, entries, copy }: CopyingGiven) {
  const said = (): Attributed | null => {
    if (version === undefined) return null
    const selected = selectedIn(copy.current)
    const entry = selected?.number ? (entries[selected.number - 1] ?? null) : null
    return attributeWords(selected?.words ?? version.headline, { version, line: item, entry }, now())
  }
  return {
    copyWords: (): void => {
      const words = said()
      if (words !== null) void copyAttributed(words)
    },
    /** The browser's own copy takes the warnings along; without one it stays what it is. */
    guardCopy: (event: ClipboardEvent): void => {
      const words = said()
      if (words === null || words.warnings.length === 0) return
      const clip = clipOf(words)
      event.clipboardData?.setData('text/plain', clip.text)
      event.clipboardData?.setData('text/html', clip.html)
      event.preventDefault()
    },
  }
}
