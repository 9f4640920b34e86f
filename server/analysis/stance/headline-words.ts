import { stem } from '../../story/stem.ts'
import { lowerInPlace } from '../text/lower.ts'

/** A word, number or mark of a headline or claim, as the stance model sees it. */
export interface HeadlineWord {
  kind: 'word' | 'number' | 'mark'
  /** Lower case, without a possessive ending. */
  low: string
  /** What it is compared by: its stem, a number as it stands, a mark. */
  stem: string
  /** Words that carry no matter of their own ("the", "has", "after"). */
  common: boolean
  capital: boolean
  shouted: boolean
}

const COMMON = new Set(
  'a an the of to in on at for by with from as and or but is are was were be been being has have had do does did will would that this these those it its his her their he she they him them who whom which what when where how why than then there here after before over into out up down about off just so we you my your our i me us'.split(
    ' ',
  ),
)
const TOKEN = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:'\p{L}+)?|\.\.\.|--|[?!:;,."()–—-]/gu
/** "It's" is "it is", but "Apple's" is Apple. */
const CONTRACTED = /^(?:it|that|he|she|there|here|what|who|where|let)'s$/u
/** A headline has no more words than this; what follows in a longer text is left unread, so that time stays bounded. */
const MOST_WORDS = 64
const LONGEST = 1_000

function wordOf(raw: string, low: string): HeadlineWord {
  const kind = /^\p{N}/u.test(low) ? 'number' : /^\p{L}/u.test(low) ? 'word' : 'mark'
  const bare = low.endsWith("'s") && !CONTRACTED.test(low) ? low.slice(0, -2) : low
  return {
    kind,
    low: bare,
    stem: kind === 'word' ? stem(bare.replaceAll("'", '')) : bare,
    common: COMMON.has(bare),
    capital: /^\p{Lu}/u.test(raw),
    shouted: raw.length > 2 && /^\p{Lu}+$/u.test(raw),
  }
}

/** The first words and marks of `text`, in order. */
export function headlineWords(text: string): HeadlineWord[] {
  const given = text.slice(0, LONGEST)
  const low = lowerInPlace(given).replace(/[“”„«»]/g, '"')
  const words: HeadlineWord[] = []
  for (const m of low.matchAll(TOKEN)) {
    words.push(wordOf(given.slice(m.index, m.index + m[0].length), m[0]))
    if (words.length === MOST_WORDS) break
  }
  return words
}
