import type { Statement } from '../../shared/statement.ts'

const LONGEST = 200

const ATTRIBUTION =
  /(?:,\s+(?:according to|citing|the \w+ (?:reported|said)|\w+(?: \w+){0,3} (?:reported|said|has learned|understands))\b.*|\s+[-–—]\s+(?:sources?|reports?|paper)\b.*)$/iu

/** A claim's short sentence: what a statement is about, without who says so. */
export function claimText({ about, text }: Pick<Statement, 'about' | 'text'>): string {
  const told = (about ?? text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^that\s+/i, '')
  const plain = told.replace(ATTRIBUTION, '').replace(/[\s.,;:!?]+$/u, '') || told
  const cut = plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))}…`
  return `${cut.charAt(0).toUpperCase()}${cut.slice(1)}${cut.endsWith('…') ? '' : '.'}`
}
