import { foldWord } from './fold-word.ts'
import type { Query } from './query.ts'

/** Words that stand side by side, folded; with `prefix` the last one only begins so. */
export interface Wanted {
  words: string[]
  prefix: boolean
}

/** UTF-16 offsets of what was found in a text, in order, not overlapping. */
export type Mark = [start: number, end: number]

/** The words and phrases that a search wants, wherever they stand in it; what it excludes is none of them. */
export function wantedOf(query: Query): Wanted[] {
  if (query.kind === 'text') return [{ words: query.words.map(foldWord), prefix: query.prefix }]
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(wantedOf) : []
}

interface Word {
  folded: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

const splitWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }))

const isAt = (words: readonly Word[], at: number, { words: wanted, prefix }: Wanted): boolean =>
  wanted.every((word, place) => {
    const found = words[at + place]?.folded
    if (found === undefined) return false
    return prefix && place === wanted.length - 1 ? found.startsWith(word) : found === word
  })

/** True where some words, folded or not, hold others side by side. */
export function holdsWords(text: string, wanted: Wanted): boolean {
  const words = splitWords(text)
  return words.some((_, at) => isAt(words, at, wanted))
}

/** Where the wanted words stand in a text; of a word that is found twice the longer find. */
export function marksIn(text: string, wanted: readonly Wanted[]): Mark[] {
  if (wanted.length === 0) return []
  const words = splitWords(text)
  const marks: Mark[] = []
  for (let at = 0; at < words.length;) {
    const longest = Math.max(0, ...wanted.map((one) => (isAt(words, at, one) ? one.words.length : 0)))
    const [first, last] = [words[at], words[at + longest - 1]]
    if (longest > 0 && first && last) marks.push([first.start, last.end])
    at += Math.max(1, longest)
  }
  return marks
}

export interface Snippet {
  text: string
  marks: Mark[]
}

/** Letters of a snippet, and those of them that stand before the first find. */
const LENGTH = 220
const BEFORE = 60

/** The stretch of a text with most of the finds in it, cut between words; its beginning where nothing was found. */
export function snippetOf(text: string, wanted: readonly Wanted[]): Snippet {
  const marks = marksIn(text, wanted)
  const inReach = (from: number): number =>
    marks.filter(([start, end]) => start >= from && end <= from + LENGTH - BEFORE).length
  const best = marks.toSorted((a, b) => inReach(b[0]) - inReach(a[0]))[0]
  const start = best === undefined || best[0] <= BEFORE ? 0 : wordStart(text, best[0] - BEFORE)
  const end = wordEnd(text, start + LENGTH)
  const [lead, tail] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
  const shift = lead.length - start
  const inside = marks.filter((mark) => mark[0] >= start && mark[1] <= end)
  return {
    text: `${lead}${text.slice(start, end).replaceAll(/\s/g, ' ')}${tail}`,
    marks: inside.map(([from, to]) => [from + shift, to + shift]),
  }
}

function wordStart(text: string, near: number): number {
  const space = text.slice(near, near + 30).search(/\s/)
  return space < 0 ? near : near + space + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.lastIndexOf(' ', near)
  return space > near - 40 ? space : near
}
