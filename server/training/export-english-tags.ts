import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import model from 'wink-eng-lite-web-model'
import { z } from 'zod'

/** How wink-eng-lite-web-model packs what it knows of each word: bits of 32-bit numbers, `layout` says which. */
const core = z.object({
  lexicon: z.instanceof(Uint32Array),
  xpansions: z.instanceof(Uint32Array),
  packing: z.object({ size: z.int(), layout: z.record(z.string(), z.array(z.int())) }),
  features: z.object({
    lexeme: z.object({ list: z.array(z.string()) }),
    posClusters: z.object({ list: z.array(z.set(z.int())) }),
  }),
  preserve: z.object({ prefix: z.record(z.string(), z.boolean()), suffix: z.record(z.string(), z.boolean()) }),
})
const table = z.record(z.string(), z.coerce.number())
const machine = z.tuple([
  z.int(),
  z.int(),
  z.record(z.string(), table),
  table,
  z.record(z.string(), z.tuple([z.int(), z.int()])),
  z.unknown(),
])
const parts = z.object({
  core: z.custom<() => unknown>((f) => typeof f === 'function'),
  pos: z.custom<() => unknown>((f) => typeof f === 'function'),
})

type Core = z.infer<typeof core>
interface Kind {
  tag: number
  hint: number
  may: number
}

/** The numbers by which the machines know words of a kind of their own, and "otherwise". */
const FIRST_HINT = 1_080_000
const OTHERWISE = '2070003'
const TAGS = 19
const NOUN = 8

const field = ({ lexicon, packing }: Core, name: string, word: number): number => {
  const [offset = 0, mask = 0, shift = 0] = packing.layout[name] ?? []
  return ((lexicon[offset + word * packing.size] ?? 0) & mask) >>> shift
}

const bits = (tags: ReadonlySet<number>): number => [...tags].reduce((sum, tag) => sum | (1 << tag), 0)

function kindOf(c: Core, word: number, tag?: number, normalised?: number): Kind {
  const mapped = field(c, 'isSpellingMapped', word) === 1 ? field(c, 'lemma', word) : word
  const normal = normalised ?? (mapped === word ? word + field(c, 'normal', word) : mapped)
  const may = c.features.posClusters.list[field(c, 'lexemeCID', normal)] ?? new Set<number>()
  return { tag: tag ?? (field(c, 'pos', mapped) || NOUN), hint: field(c, 'posHint', word), may: bits(may) }
}

/** The words that a contraction stands for ("don't" → do, not), each with the tag that it has in it. */
function expansion(c: Core, word: number): Kind[] {
  const packed = field(c, 'lemma', word)
  const [from, count] = [packed & 0x3f_ff, (packed >>> 14) & 0x1f]
  const at = (i: number): number => c.xpansions[i] ?? 0
  return Array.from({ length: count / 4 }, (_, n) => from + n * 4).map((i) => kindOf(c, at(i), at(i + 3), at(i + 1)))
}

const codeOf = (token: string): number => {
  const value = Number(token)
  return value > FIRST_HINT ? TAGS + value - FIRST_HINT : value
}

function machineOf(packed: string): object {
  const [, , states, names, marks] = machine.parse(JSON.parse(packed))
  const steps = Object.entries(states).flatMap(([from, to]) =>
    Object.entries(to)
      .filter(([token, state]) => state !== 0 && /^\d+$/.test(token) && token !== OTHERWISE)
      .map(([token, state]) => [Number(from), codeOf(token), state]),
  )
  const otherwise = Object.entries(states).flatMap(([from, to]) =>
    to[OTHERWISE] ? [[Number(from), to[OTHERWISE]]] : [],
  )
  const ends = Object.entries(names).map(([state, tag]) => [Number(state), tag, marks[state]?.[0] ?? 0])
  return { steps, otherwise, ends }
}

/** Writes what the tagger of English reads: the lexicon and the machines of wink-eng-lite-web-model, as plain tables. */
export function exportEnglishTags(say: (line: string) => void): void {
  const given = parts.parse(model)
  const c = core.parse(given.core())
  const { machines } = z.object({ machines: z.array(z.string()) }).parse(given.pos())
  const kinds = new Map<string, Kind & { words: string[] }>()
  const contractions: { word: string; kinds: number[][] }[] = []
  for (const [index, word] of c.features.lexeme.list.entries()) {
    if (index === 0 || /\s/u.test(word)) continue
    if (field(c, 'isContraction', index) === 1) {
      contractions.push({ word, kinds: expansion(c, index).map((k) => [k.tag, k.hint, k.may]) })
      continue
    }
    const kind = kindOf(c, index)
    const key = Object.values(kind).join()
    const known = kinds.get(key) ?? { ...kind, words: [] }
    kinds.set(key, known)
    known.words.push(word)
  }
  const written = {
    kinds: [...kinds.values()].map(({ words, ...kind }) => ({ ...kind, words: words.join(' ') })),
    contractions,
    prefixes: Object.keys(c.preserve.prefix),
    suffixes: Object.keys(c.preserve.suffix),
    machines: machines.map(machineOf),
  }
  const path = fileURLToPath(new URL('../analysis/weights/english-tags.json', import.meta.url))
  writeFileSync(path, `${JSON.stringify(written)}\n`)
  say(`${c.features.lexeme.list.length} words of ${kinds.size} kinds, ${contractions.length} contractions`)
}
