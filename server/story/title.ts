/** The wire's marks before a headline ("UPDATE 1-", "EXCLUSIVE:", "Soccer-") and after it ("- sources"). */
const BEFORE =
  /^(?:(?:update(?:d)?|correct(?:ed|ion)|refile|exclusive|urgent|breaking|alert|flash|news ?brief|newsalert|wrapup|kill|watch|listen|video|live|recast|repeat|advisory|analysis|explainer|factbox|snap|just in|developing|soccer|football|tennis|cricket|[a-z ]{2,20} markets)(?: ?\d+)?(?:\s*[-–—:]\s*|\s*\(\w+\)\s*))+/iu
const AFTER =
  /(?:\s+[-–—]\s+|,\s+)(?:[\w\s]{0,30}\b)?(?:sources?|reports?|paper|newspaper|officials?|radio|says?|say|shows?|suggests?|media)(?:\s+(?:say|says|show|shows|suggest|suggests))?$/iu
/** A headline's other half, which takes sides: "Trump called Putin–but Kremlin calls report fiction". */
export const COUNTER = /\s*[-–—,;:]\s*but\s.*$/iu
const LONGEST = 80

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)

const capitalised = (word: string): string =>
  word.length > 3 || word === 'PM' ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase()

/** Cut at a word's end. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[\s,;:–-]+$/u, '')}…`
}

/** S7: a story's first title: the headline without the wire's marks and without who says so. A person may rename it. */
export function titleOf(headline: string): string {
  const told = headline.trim().replace(BEFORE, '').replace(COUNTER, '').replace(AFTER, '').trim() || headline.trim()
  const calm = isCapitals(told) ? told.split(' ').map(capitalised).join(' ') : told
  const first = calm.charAt(0).toUpperCase() + calm.slice(1)
  return shortened(first.replace(/[.!]+$/u, ''), LONGEST) || 'Untitled'
}
