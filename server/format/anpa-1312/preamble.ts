import type { AnpaLine } from './lines.ts'

/** What stands before the story, line by line. */
export interface Preamble {
  /** "BC-LT--Argentina-Cancer Beauty", without version and count. */
  keyword: string
  /** "1st Ld-Writethru", or null. */
  version: string | null
  words: number | null
  headline: string | null
  abstract: string | null
  byline: string | null
  /** "Associated Press", "AP Sports Writer", or null. */
  affiliation: string | null
  notes: { text: string; public: boolean }[]
  story: AnpaLine[]
}

const KEYWORD =
  /^(?:\*\d+<?\s*)?\^?\s*(?<keyword>(?:am|pm|bc|ap|eu|as)-.*?)(?:,\s*(?<version>[^,]*?\D[^,]*))?(?:,\s*(?<words>\d{1,5}))?$/i
const TO_EDITORS =
  /^(?:eds|editors|ed note|with|adds|note)\s*[:.,—-]|^(?:AP|EDS|With) (?:AP )?(?:Photos?|Graphics?|Videos?)\b/i
const EDITORS_NOTE = /^editor['’]?s['’]? note\s*[:—_-]+\s*/i
const BYLINE = /^by\s+(?<byline>\S.*)$/i
const AFFILIATION = /\b(?:press|writers?|editors?|correspondents?|news|service|staff|times|post|agency)\b/i

/** How a line of the preamble is read; null where the story begins. */
function take(line: AnpaLine, found: Preamble, hasStory: boolean): boolean {
  const { text } = line
  if (line.set !== 'flush') return false
  const note = EDITORS_NOTE.exec(text)
  const byline = BYLINE.exec(text)?.groups?.byline
  if (note) found.notes.push({ text: text.slice(note[0].length), public: true })
  else if (TO_EDITORS.test(text)) found.notes.push({ text, public: false })
  else if (byline !== undefined && found.byline === null) found.byline = byline
  else if (found.headline === null) found.headline = text
  else if (!hasStory) return false
  else if (found.byline !== null && found.affiliation === null && AFFILIATION.test(text)) found.affiliation = text
  else if (found.byline === null && found.abstract === null && text.length > 60) found.abstract = text
  else return false
  return true
}

/** Reads the lines before the story: keyword, headline, notes to editors, byline. Where no paragraph follows, flush lines are the story. */
export function preambleOf(lines: readonly AnpaLine[]): Preamble {
  const groups = lines[0]?.set === 'flush' ? KEYWORD.exec(lines[0].text.slice(0, 200))?.groups : undefined
  const { keyword = '', version, words } = groups ?? {}
  const found: Preamble = {
    keyword,
    version: version ?? null,
    words: words === undefined ? null : Number(words),
    headline: null,
    abstract: null,
    byline: null,
    affiliation: null,
    notes: [],
    story: [],
  }
  const rest = lines.slice(groups ? 1 : 0)
  const hasStory = rest.some(({ set }) => set === 'paragraph')
  // A line of a table may stand among them ("All Times EDT"); what follows the story's first line is story.
  let begun = false
  for (const line of rest) {
    if (begun || !take(line, found, hasStory)) found.story.push(line)
    begun ||= line.set !== 'flush'
  }
  return found
}
