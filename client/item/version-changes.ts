import { diffWordsWithSpace } from 'diff'
import type { ItemVersion } from '../../shared/item.ts'

export interface Change {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface VersionChanges {
  headline: Change[]
  paragraphs: Change[][]
}

type Copy = Pick<ItemVersion, 'headline' | 'body'>

/** Beyond this (UTF-16 units of both texts) a word diff is slow and no longer readable. */
const LONGEST = 60_000

const changesOf = (before: string, after: string): Change[] =>
  diffWordsWithSpace(before, after).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }))

/** Cuts changes at line ends, so that each paragraph stands for itself. */
function toParagraphs(changes: readonly Change[]): Change[][] {
  const paragraphs: Change[][] = [[]]
  for (const { kind, text } of changes) {
    text.split(/\n+/u).forEach((piece, i) => {
      if (i > 0) paragraphs.push([])
      if (piece !== '') paragraphs.at(-1)?.push({ kind, text: piece })
    })
  }
  return paragraphs.filter((p) => p.some((c) => c.text.trim() !== ''))
}

/** What a version changed, word by word; null where the texts are too long to compare on screen. */
export function versionChanges(before: Copy, after: Copy): VersionChanges | null {
  if (before.body.length + after.body.length > LONGEST) return null
  return {
    headline: changesOf(before.headline, after.headline),
    paragraphs: toParagraphs(changesOf(before.body, after.body)),
  }
}
