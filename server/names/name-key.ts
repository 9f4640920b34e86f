import { plainWords } from '../story/plain.ts'

/** An article is written in small letters but for its first: the "LA" of "LA Times" is none. */
const ARTICLE = /^(?:[Tt]he|[Ll]e|[Ll]a|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Dd]ie|[Dd]er|[Dd]as|[Ii]l)\s+(?=\S)/u

/** What two spellings of one name share: plain words in Latin letters, without the article before them. "The Élysée" → "elysee". */
export const nameKey = (name: string): string => plainWords(name.replace(ARTICLE, '')).join(' ')

/** Letters of an acronym that could be a word. */
const SHORT = 5
const isAcronym = (spelling: string): boolean =>
  spelling.length <= SHORT && /\p{Lu}/u.test(spelling) && spelling === spelling.toUpperCase()

/** "WHO" and "US" are written in capitals: the same letters in small ones are another word. */
export const isWrittenAs = (listed: string, name: string): boolean =>
  !isAcronym(listed) || name.replace(ARTICLE, '') === listed
