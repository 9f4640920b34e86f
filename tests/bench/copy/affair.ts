import type { Random } from './random.ts'
import { BODIES, DEEDS, DOINGS, FIRST_NAMES, MATTERS, PLACES, QUOTES, SUBJECTS, SYLLABLES, WAYS } from './words.ts'

/** An event that outlets write about: the same people, places and words in every item on it, few of them in any other. */
export interface Affair {
  place: string
  /** What is reported: reads after "that" and as a sentence. */
  claim: string
  accused: string
  critic: string
  bystander: string
  spokesman: string
  witness: string
  district: string
  quotes: readonly string[]
  subjects: readonly string[]
  doings: readonly string[]
  matters: readonly string[]
}

/** A name that is in no list, such as "Karvelsk": news is full of words that were never seen before. */
function invented(random: Random): string {
  const name = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export const personOf = (random: Random): string => `${random.pick(FIRST_NAMES)} ${invented(random)}`

const some = <T>(random: Random, list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, () => random.pick(list))

export const affairOf = (random: Random): Affair => ({
  place: random.chance(0.5) ? random.pick(PLACES) : invented(random),
  claim: `${random.pick(MATTERS)} in ${invented(random)} ${random.pick(DEEDS)} ${random.pick(WAYS)}`,
  accused: `${random.pick(BODIES)} of ${invented(random)}`,
  critic: `${random.pick(BODIES)} of ${invented(random)}`,
  bystander: `${random.pick(BODIES)} of ${random.pick(PLACES)}`,
  spokesman: personOf(random),
  witness: personOf(random),
  district: invented(random),
  quotes: some(random, QUOTES, 4),
  subjects: some(random, SUBJECTS, 5),
  doings: some(random, DOINGS, 4),
  matters: some(random, MATTERS, 3),
})

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
