import { holdsWords } from '../../../shared/search/highlight.ts'
import { foldWord } from '../../../shared/search/fold-word.ts'
import { wordsOf } from '../../../shared/search/words-of.ts'
import type { Connection } from '../connection.ts'

/** Stories whose titles are looked at: those in which something happened last. An older one is asked for by its id. */
const LATEST = 2_000
/** Stories that one name may mean. */
const MOST = 40

/** Whom a person means by `story:`: the story with that id, else those with the words side by side in their titles. */
export function createStoryNames({ raw }: Connection): (value: string, prefix: boolean) => string[] {
  const byId = raw.prepare<[string], string>('select id from story where id = ?').pluck()
  const latest = raw.prepare<[number], { id: string; title: string }>(
    'select id, title from story order by seq desc limit ?',
  )
  return (value, prefix) => {
    const known = byId.get(value)
    if (known !== undefined) return [known]
    const wanted = { words: wordsOf(value).map(foldWord), prefix }
    const found = latest.all(LATEST).filter(({ title }) => holdsWords(title, wanted))
    return found.slice(0, MOST).map(({ id }) => id)
  }
}
