import data from '../weights/english-tags.json' with { type: 'json' }
import { isAbbreviated, type Kind, kindsOf } from './english-words.ts'
import { tagMachine } from './tag-machine.ts'
import { tokenAt, type Token } from './tokens.ts'

const NAMES = 'UNK ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SPACE SYM VERB X SCONJ'.split(' ')
const machines = data.machines.map(tagMachine)

const push = (kinds: Kind[], word: string): void => {
  for (const kind of kindsOf(word)) kinds.push(kind)
}

/** The pieces of a unit's tokens, and per token where its pieces begin; -1 for a full stop that belongs to the word before it. */
function piecesOf(tokens: readonly Token[]): { kinds: Kind[]; places: number[] } {
  const kinds: Kind[] = []
  const places: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const t = tokenAt(tokens, i)
    const stop = tokens[i + 1]
    places.push(kinds.length)
    if (t.kind === 'quoted') push(kinds, '"')
    else if (t.kind === 'word' && stop?.text === '.' && stop.start === t.end && isAbbreviated(t.text)) {
      push(kinds, `${t.text}.`)
      places.push(-1)
      i++
    } else push(kinds, t.text)
  }
  return { kinds, places }
}

/** The tag of each piece: its commonest, changed where a machine finds it among neighbours that ask for another. */
function tagged(kinds: readonly Kind[]): Uint8Array {
  const count = kinds.length
  const tags = new Uint8Array(count)
  const codes = new Uint8Array(count)
  for (let i = 0; i < count; i++) tags[i] = kinds[i]?.tag ?? 0
  const change = (at: number, tag: number): void => {
    if (tag < 0) tags[at] = -tag
    else if (((kinds[at]?.may ?? 0) >> tag) & 1) tags[at] = tag
  }
  for (const machine of machines) {
    for (let i = 0; i < count; i++) {
      const hint = kinds[i]?.hint ?? 0
      codes[i] = hint > 0 ? NAMES.length + hint : (tags[i] ?? 0)
    }
    machine(codes, count, change)
  }
  return tags
}

/**
 * Writes the parts of speech of English words (universal tags) on their tokens, by the lexicon and the machines of
 * wink-nlp's tagger (about 95 % right on news), run on our own tokens: see weights/README.md.
 */
export function tagEnglish(tokens: readonly Token[]): void {
  const { kinds, places } = piecesOf(tokens)
  const tags = tagged(kinds)
  for (let i = 0; i < tokens.length; i++) tokenAt(tokens, i).tag = NAMES[tags[places[i] ?? -1] ?? -1] ?? ''
}
