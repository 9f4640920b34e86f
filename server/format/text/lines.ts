import { Refusal } from '../../../shared/error-code.ts'

/** An article has fewer lines; more are a list, a log or an attack. */
const MOST_LINES = 20_000
/** Wrapped copy breaks its lines in this range, in UTF-16 units. */
const WRAP = { least: 45, most: 100 }

const clean = (line: string): string =>
  line
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** A line that stops in mid-sentence: no end of sentence, and long enough to have met the margin. */
const runsOn = (line: string): boolean =>
  line.length >= WRAP.least && line.length <= WRAP.most && !/[.!?…:"”’»)]$/.test(line)

/** Copy broken at a margin, as e-mail and old wires have it: most of its long lines run on into a next one, many in lower case. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > WRAP.most * 1.5)) return false
  const next = lines.slice(1).filter((line, at) => line !== '' && (lines[at] ?? '').length >= WRAP.least)
  const run = lines.slice(1).filter((line, at) => line !== '' && runsOn(lines[at] ?? ''))
  const lower = run.filter((line) => /^\p{Ll}/u.test(line))
  return run.length >= 3 && run.length > next.length * 0.6 && lower.length > run.length * 0.4
}

function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const line of lines) {
    if (line !== '' && open) joined.push(`${joined.pop() ?? ''} ${line}`)
    else if (line !== '') joined.push(line)
    open = line !== '' && line.length >= WRAP.least - 15
  }
  return joined
}

/**
 * The lines of a text that say something, each a paragraph, a heading or a piece of the page around them.
 * @throws Refusal `too-large` for more lines than any article has
 */
export function readLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085\f]/).map(clean)
  const full = lines.filter((line) => line !== '')
  if (full.length > MOST_LINES) throw new Refusal('too-large', `copy of more than ${MOST_LINES} lines is not read`)
  return isWrapped(lines) ? unwrap(lines) : full
}
