import { assertNever } from '../must.ts'
import { STANCES } from '../stances.ts'
import type { Stance } from '../statement.ts'
import type { FaultCode } from './fault.ts'
import { type Leaf, MARKS, WORD_FIELDS } from './query.ts'
import { readWhen } from './when.ts'
import { wordsOf } from './words-of.ts'

/** Every field by its name. */
export const FIELDS = [...WORD_FIELDS, 'stance', 'urgency', 'after', 'before', 'is'] as const
export type Field = (typeof FIELDS)[number]

export interface Value {
  text: string
  star: boolean
}

type Reading = { leaf: Leaf } | { fault: FaultCode }

/** What people say for a stance. */
const SAID = new Map<string, Stance>(
  Object.entries({
    denied: 'denial',
    denies: 'denial',
    deny: 'denial',
    confirmed: 'confirmation',
    confirms: 'confirmation',
    reported: 'report',
    followup: 'follow-up',
    nocomment: 'no-comment',
    corrected: 'correction',
    retracted: 'retraction',
    restated: 'restatement',
  } as const),
)

/** The one name that begins with what was typed. */
function begun<T extends string>(names: readonly T[], typed: string): T | undefined {
  const exact = names.find((name) => name === typed)
  const found = names.filter((name) => typed !== '' && name.startsWith(typed))
  return exact ?? (found.length === 1 ? found[0] : undefined)
}

function readStance(text: string): Reading {
  const typed = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  const read = SAID.get(typed) ?? begun(STANCES, typed)
  return read === undefined ? { fault: 'unknown-stance' } : { leaf: { kind: 'stance', stance: read } }
}

function readMark(text: string): Reading {
  const mark = begun(MARKS, text.trim().toLowerCase())
  return mark === undefined ? { fault: 'unknown-mark' } : { leaf: { kind: 'is', mark } }
}

const URGENCY = /^(<=|>=|<|>|=|≤|≥)?\s*([1-9])$/
const RANGE = /^([1-9])\s*(?:-|\.\.|–)\s*([1-9])$/

/** 1 is the most urgent: "<=3" asks for 1 to 3. */
function readUrgency(text: string): Reading {
  const [, from, to] = RANGE.exec(text.trim()) ?? []
  if (from !== undefined && to !== undefined) {
    const ends = [Number(from), Number(to)]
    return { leaf: { kind: 'urgency', least: Math.min(...ends), most: Math.max(...ends) } }
  }
  const [, sign = '=', digit] = URGENCY.exec(text.trim()) ?? []
  if (digit === undefined) return { fault: 'bad-urgency' }
  const n = Number(digit)
  const least = sign === '>' ? n + 1 : sign === '<' || sign === '<=' || sign === '≤' ? 1 : n
  const most = sign === '<' ? n - 1 : sign === '>' || sign === '>=' || sign === '≥' ? 9 : n
  return least > most ? { fault: 'bad-urgency' } : { leaf: { kind: 'urgency', least, most } }
}

function readTime(side: 'after' | 'before', text: string): Reading {
  const when = readWhen(text)
  return when === null ? { fault: 'bad-time' } : { leaf: { kind: 'time', side, when } }
}

/** What a field with a value asks for, or what is wrong with the value. */
export function readValue(field: Field, { text, star }: Value): Reading {
  switch (field) {
    case 'stance':
      return readStance(text)
    case 'is':
      return readMark(text)
    case 'urgency':
      return readUrgency(text)
    case 'after':
    case 'before':
      return readTime(field, text)
    case 'source':
    case 'party':
    case 'speaker':
    case 'story':
    case 'lang':
    case 'tag': {
      const value = text.replaceAll(/[\s"“”„«»]+/g, ' ').trim()
      if (wordsOf(value).length === 0) return { fault: 'no-words' }
      return { leaf: { kind: 'in', field, value, prefix: star } }
    }
    default:
      return assertNever(field)
  }
}
