import type { Token } from '../text/tokens.ts'
import words from '../weights/cue-words.json' with { type: 'json' }
import { stemOf } from './stem-of.ts'

const KNOWN = new Set<string>(words)

/** Whether a stem has been seen as a cue that is no verb ("claim", "view", "unhappy"). */
export type IsCueStem = (stem: string) => boolean

/**
 * Whether a token may be the main word of a cue: a verb, the mark between a source and its words, or a word that has
 * been one before. It keeps the models from weighing every noun.
 */
export const mayBeCue = (t: Token, isCueStem: IsCueStem = (stem) => KNOWN.has(stem)): boolean =>
  t.kind === 'word'
    ? t.tag === 'VERB' || (/^(?:NOUN|ADJ|PROPN)$/.test(t.tag) && isCueStem(stemOf(t.low)))
    : t.kind === 'mark' && /^[:—―]$/u.test(t.text)
