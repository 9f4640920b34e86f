import type { Span } from './token.ts'

/** What can be wrong with a typed search. None of it keeps the rest from being read. */
export type FaultCode =
  /** A quotation mark that is not closed: taken to the end. */
  | 'unclosed-quote'
  /** A "(" that is not closed: taken to the end. */
  | 'unclosed-group'
  /** A ")" that closes nothing: left out. */
  | 'stray-close'
  /** OR or a minus with nothing beside it: left out. */
  | 'lonely-operator'
  /** A name before a colon that is no field: taken for words. */
  | 'unknown-field'
  /** A field without a value: left out. */
  | 'no-value'
  /** No letter or digit in it: left out. */
  | 'no-words'
  | 'unknown-stance'
  | 'unknown-mark'
  | 'bad-urgency'
  | 'bad-time'
  /** A star after one letter: looks at the beginnings of headlines' words alone. */
  | 'short-prefix'
  /** More parts than are looked at: the rest is left out. */
  | 'too-much'

/** A fault with its place, what stands there, and what it was taken for ("" where it was left out). */
export interface QueryFault extends Span {
  code: FaultCode
  typed: string
  taken: string
}
