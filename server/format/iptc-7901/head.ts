/** What stands between header and story. */
export interface Head {
  slug: string | null
  /** "REFILE 1ST LEAD", or null. */
  takeKey: string | null
  headline: string
  byline: string | null
  /** The lines of the story. */
  rest: string[]
}

const BYLINE = /^(?:by|von|par|por|di|door|av|af)\s+(?=\p{L})/iu
/** What a version is to the one before it, in brackets or its agency's words. */
const TAKE_KEY =
  /^(?:\([^)]{2,60}\)|\d{1,2}(?:st|nd|rd|th)?\.? (?:lead|add|update|urgent|writethru|zusammenfassung|überblick)\b.{0,20}|(?:urgent|refile|correct(?:ion|ed)|update|eilmeldung|lead|recast|kill|advisory)\b.{0,12}|(?:embargo(?:ed)?|sperrfrist)\b.{0,60})$/i
/** "REFILE", "1ST LEAD" */
const CAPITALS = /^[\p{Lu}\p{N}\p{P}\s]{2,40}$/u
const isIndented = (line: string): boolean => /^(?: {2,}|\t)\S/.test(line)

/** A line without the sign that ends it. */
function withoutSign(line: string, sign: string): string {
  const text = line.trim()
  return text.endsWith(sign) ? text.slice(0, -1).trim() : text
}

/** The lines of the head: to the one that ends in "=", else to the first that is empty or indented. */
function headLines(lines: readonly string[]): number {
  const sign = lines.findIndex((line) => line.trimEnd().endsWith('='))
  const gap = lines.findIndex((line, at) => at > 0 && (line.trim() === '' || isIndented(line)))
  if (sign >= 0 && (gap < 0 || sign < gap)) return sign + 1
  return gap < 0 ? Math.min(1, lines.length) : gap
}

/** Such lines before the headline are the take key, unless all are. */
function splitTakeKey(lines: readonly string[]): [keys: string[], headline: string[]] {
  const last = lines.length - 1
  const first = lines.findIndex((line, at) => at === last || !isTakeKey(line))
  return [lines.slice(0, first), lines.slice(first)]
}

const isTakeKey = (line: string): boolean => TAKE_KEY.test(line) || CAPITALS.test(line)

/** A slug is one line of few words, with "/" at its end, or joined by signs. */
const isSlug = (line: string): boolean =>
  line.length < 150 && (line.trimEnd().endsWith('/') || /^\S+[-/]\S+(?: \S+){0,2}$/.test(line.trim()))

const stripped = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first)
}

/**
 * Reads the head of IPTC 7901: slug, take key, headline, byline.
 * @param slugLines before STX, where there is one
 */
export function headOf(slugLines: readonly string[] | null, text: readonly string[]): Head {
  let lines = stripped(text)
  const own = slugLines?.filter((line) => line.trim() !== '') ?? []
  if (slugLines === null && lines[1]?.trim() !== undefined && isSlug(lines[0] ?? '')) {
    own.push(lines[0] ?? '')
    lines = stripped(lines.slice(1))
  }
  const end = headLines(lines)
  const head = lines.slice(0, end).map((line) => withoutSign(line, '='))
  const byline = head.findIndex((line, at) => at > 0 && BYLINE.test(line))
  const [keys, headline] = splitTakeKey(byline < 0 ? head : head.slice(0, byline))
  return {
    slug: withoutSign(own.join(' '), '/') || null,
    takeKey: keys.join(' ') || null,
    headline: headline.join(' '),
    byline: byline < 0 ? null : head.slice(byline).join(' ').replace(BYLINE, ''),
    rest: lines.slice(end),
  }
}
