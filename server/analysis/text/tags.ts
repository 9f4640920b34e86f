import data from '../weights/english-tags.json' with { type: 'json' }
import { isAbbreviated, type Kind, kindsOf } from './english-words.ts'
import { tagMachine } from './tag-machine.ts'
import { tokenAt, type Token } from './tokens.ts'

const NAMES = 'UNK ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SPACE SYM VERB X SCONJ'.split(' ')
const machines = data.machines.map(tagMachine)

/** The pieces of a unit's tokens, and per token where its pieces begin; -1 for a full stop that belongs to the word before it. */
function piecesOf(tokens: readonly Token[]): { kinds: Kind[]; places: number[] } {
  const kinds: Kind[] = []
  const places: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const t = tokenAt(tokens, i)
    const stop = tokens[i + 1]
    places.push(kinds.length)
    if (t.kind === 'quoted') kinds.push(...kindsOf('"'))
    else if (t.kind === 'word' && stop?.text === '.' && stop.start === t.end && isAbbreviated(`${t.text}.`)) {
      kinds.push(...kindsOf(`${t.text}.`))
      places.push(-1)
      i++
    } else kinds.push(...kindsOf(t.text))
  }
  return { kinds, places }
}

/** The tag of each piece: its commonest, changed where a machine finds it among neighbours that ask for another. */
function tagged(kinds: readonly Kind[]): Uint8Array {
  const tags = Uint8Array.from(kinds, (k) => k.tag)
  const codes = new Uint8Array(kinds.length)
  for (const machine of machines) {
    for (const [i, kind] of kinds.entries()) codes[i] = kind.hint > 0 ? NAMES.length + kind.hint : (tags[i] ?? 0)
    machine(codes, kinds.length, (at, tag) => {
      if (tag < 0) tags[at] = -tag
      else if (((kinds[at]?.may ?? 0) >> tag) & 1) tags[at] = tag
    })
  }
  return tags
}

/**
 * Parts of speech of English words (universal tags), by the lexicon and the machines of wink-nlp's tagger (about 95 %
 * right on news), run on our own tokens: see weights/README.md.
 */
export function tagEnglish(tokens: readonly Token[]): Token[] {
  const { kinds, places } = piecesOf(tokens)
  const tags = tagged(kinds)
  return tokens.map((t, i) => ({ ...t, tag: NAMES[tags[places[i] ?? -1] ?? -1] ?? '' }))
}
