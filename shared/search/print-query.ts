import { assertNever } from '../must.ts'
import type { Leaf, Query } from './query.ts'

const quoted = (text: string): string => `"${text}"`

/** Stands as it is without quotation marks: no space, no sign that means something. */
const PLAIN = /^[\p{L}\p{N}\p{M}][^\s()"“”„«»*]*$/u
const OPERATOR = /^(OR|AND|NOT)$/

const valueOf = (value: string): string => (PLAIN.test(value) ? value : quoted(value))

function urgency({ least, most }: Leaf & { kind: 'urgency' }): string {
  if (least === most) return String(least)
  if (least === 1) return `<=${most}`
  return most === 9 ? `>=${least}` : `${least}-${most}`
}

function text({ words, prefix }: Leaf & { kind: 'text' }): string {
  const phrase = words.join(' ')
  const shown = words.length > 1 || OPERATOR.test(phrase) ? quoted(phrase) : phrase
  return prefix ? `${shown}*` : shown
}

function leafText(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'text':
      return text(leaf)
    case 'in':
      return `${leaf.field}:${valueOf(leaf.value)}${leaf.prefix ? '*' : ''}`
    case 'stance':
      return `stance:${leaf.stance}`
    case 'urgency':
      return `urgency:${urgency(leaf)}`
    case 'time':
      return `${leaf.side}:${leaf.when.text}`
    case 'is':
      return `is:${leaf.mark}`
    default:
      return assertNever(leaf)
  }
}

/** As a part of something larger: what would fall apart stands in parentheses. */
const within = (query: Query): string =>
  query.kind === 'and' || query.kind === 'or' ? `(${printQuery(query)})` : printQuery(query)

/** The canonical form of a search: reading it gives the same search again. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return ''
    case 'not':
      return `-${within(query.part)}`
    case 'and':
      return query.parts.map(within).join(' ')
    case 'or':
      return query.parts.map(within).join(' OR ')
    case 'text':
    case 'in':
    case 'stance':
    case 'urgency':
    case 'time':
    case 'is':
      return leafText(query)
    default:
      return assertNever(query)
  }
}
