import { decodeBytes } from '../decode-xml.ts'
import type { Leaf } from './mime.ts'

/** Lines that were broken to be sent are put together again (RFC 3676). */
function unflowed(text: string, deletesSpace: boolean): string {
  const lines: string[] = []
  let open = false
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/^ /, '')
    // A signature's mark ends in a space, and is no broken line.
    const goesOn = line.endsWith(' ') && line !== '-- '
    const words = goesOn && deletesSpace ? line.slice(0, -1) : line
    lines.push(open ? (lines.pop() ?? '') + words : words)
    open = goesOn
  }
  return lines.join('\n')
}

/** Text of a part, by its bytes first, since declared charsets lie. */
export function textOf(leaf: Leaf): { text: string; repairs: string[] } {
  const { text, repairs } = decodeBytes(leaf.body, leaf.charset === null ? [] : [leaf.charset])
  return { text: leaf.isFlowed ? unflowed(text, leaf.deletesSpace) : text, repairs }
}

/** Paragraphs of plain text, without the sender's signature. */
export function paragraphsOf(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  const signature = lines.findIndex((line, at) => at > 0 && line === '--')
  const own = signature < 0 ? lines : lines.slice(0, signature)
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
