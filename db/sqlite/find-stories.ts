import { z } from 'zod'
import { plainWords } from '../../shared/plain-words.ts'
import { story as storyShape, type Story } from '../../shared/story.ts'
import type { Connection } from './connection.ts'

const json = z.string().transform((text): unknown => JSON.parse(text))
const bit = z.int().transform((n) => n === 1)
/** A row as SQLite has it: nouns as JSON, truth as 0 and 1. */
const row = z.looseObject({ counts: json, assignee: json.nullable(), watchers: json, contested: bit, pinned: bit })
const read = (found: unknown): Story => storyShape.parse(row.parse(found))

/** Titles that are remembered as they are compared: a desk's whole archive. */
const REMEMBERED = 50_000

function comparedTitles(): (title: string) => string {
  const known = new Map<string, string>()
  return (title) => {
    const before = known.get(title)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED) known.clear()
    const words = plainWords(title).join(' ')
    known.set(title, words)
    return words
  }
}

/**
 * Stories whose title has every word of the question somewhere, the latest first: walks along the index of their places
 * and stops at the limit. Titles are compared as `plainWords` writes them.
 */
export function createFindStories({ raw }: Connection): (question: string, limit: number) => Story[] {
  const compared = comparedTitles()
  raw.function('plain_words', { deterministic: true }, (title: unknown) => compared(String(title)))
  const find = raw.prepare<[string, number]>(
    `select id, title, state, opened_at as openedAt, last_at as lastAt, counts, contested, merged_into as mergedInto,
       pinned, assignee, watchers, seq
     from story
     where not exists (select 1 from json_each(?) where instr(plain_words(story.title), json_each.value) = 0)
     order by story.seq desc limit ?`,
  )
  return (question, limit) => find.all(JSON.stringify(plainWords(question)), limit).map(read)
}
