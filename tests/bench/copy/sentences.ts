import { type Affair, upperFirst } from './affair.ts'
import type { Random } from './random.ts'
import { DEEDS, OUTLETS, WAYS, WEEKDAYS } from './words.ts'

type Pattern = (affair: Affair, random: Random) => string

/** How an item begins: who takes which position on the claim. */
const LEADS: readonly Pattern[] = [
  ({ accused, place, claim }, r) => `${upperFirst(accused)} in ${place} on ${r.pick(WEEKDAYS)} denied that ${claim}.`,
  ({ claim }, r) =>
    `${upperFirst(claim)}, ${r.pick(['three', 'two', 'several'])} people familiar with the matter said.`,
  ({ accused, claim, spokesman }, r) =>
    `A spokesman for ${accused}, ${spokesman}, declined to comment on ${r.pick(WEEKDAYS)} on a report that ${claim}.`,
  ({ critic, claim, place }) => `${upperFirst(critic)} accused the authorities in ${place} of hiding that ${claim}.`,
]

/** Further positions, with the words that they are taken in. */
const POSITIONS: readonly Pattern[] = [
  ({ spokesman, accused, quotes }, r) =>
    `“${r.pick(quotes)},” ${spokesman}, a spokesman for ${accused}, told reporters.`,
  ({ witness, quotes }, r) => `“${r.pick(quotes)},” said ${witness}, who was present. “${r.pick(quotes)}.”`,
  ({ claim }, r) => `${r.pick(OUTLETS)[1]} first reported on ${r.pick(WEEKDAYS)} that ${claim}.`,
  ({ critic, claim }) => `${upperFirst(critic)} said that it had seen documents showing that ${claim}.`,
  ({ spokesman, quotes }, r) => `${spokesman} called the report “${r.pick(quotes).toLowerCase()}”.`,
  ({ bystander }) => `${upperFirst(bystander)} did not respond to a request for comment.`,
]

/** Background and colour, in which no position is taken. */
const BACKGROUND: readonly Pattern[] = [
  ({ subjects, doings, district }, r) => `${r.pick(subjects)} in ${district} ${r.pick(doings)}.`,
  ({ subjects, doings }, r) => `${r.pick(subjects)} and ${r.pick(subjects).toLowerCase()} ${r.pick(doings)}.`,
  ({ place }, r) => `The talks in ${place} began ${2 + r.below(20)} days ago and were to end on ${r.pick(WEEKDAYS)}.`,
  ({ district }, r) => `Some ${10 + r.below(900)},${100 + r.below(900)} people live in ${district} and around it.`,
  ({ matters }, r) => `Two years ago ${r.pick(matters)} ${r.pick(DEEDS)} ${r.pick(WAYS)}.`,
]

/** Sentences of one paragraph; the first paragraph begins with a lead, later ones mix positions and background. */
export function sentences(affair: Affair, random: Random, isFirst: boolean, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const patterns = isFirst && at === 0 ? LEADS : random.chance(0.35) ? POSITIONS : BACKGROUND
    return random.pick(patterns)(affair, random)
  })
}
