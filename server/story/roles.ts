import { OFFICE, officesIn } from '../analysis/offices.ts'
import { plain } from './plain.ts'
import { type Reading, storyOf } from './reading.ts'
import { remembered } from './remembered.ts'

const OFFICE_WORD = new RegExp(`(?<!\\p{L})${OFFICE}(?!\\p{L})`, 'iu')
const OTHER_OFFICE =
  /(?<!\p{L})(?:officer|official|lawyer|attorney|publicist|solicitor|barrister|\p{L}*anw[aä]lt|verteidiger|avocat|abogad[oa]|адвокат|aide|adviser|advisor|counsel|president|leader|founder|owner|prosecutor|engineer|sprecher(?:in)?|porte-parole|portavoz|sekretar|predstavitel|прес+|представител|спикер|секретар|прем['’ʼ]єр|премьер|прокур|staatsanw[aä]lt|procureur|fiscal(?!\p{L})|agente(?!\p{L})|représentant|representante|rector|rektor|recteur|ректор|superintendent|sheriff|bishop|trustee|executor)/iu

const AGENT =
  /(?:lawyer|attorney|counsel|solicitor|barrister|publicist|(?<!\p{L})agent(?!ur)|anwalt|anwält|verteidiger|адвокат|(?<!\p{L})avocat|abogad[oa])/iu
/** True for one who acts for somebody else, and takes positions of his own. */
export const isAgent = (role: string): boolean => AGENT.test(role)

/** True for a role in which somebody speaks for others or answers for something. */
export const isOffice = (role: string): boolean => OFFICE_WORD.test(role) || OTHER_OFFICE.test(role)

const rolesIn = remembered(officesIn, 100)

const lastWordOf = (person: string): string => (person.trim().split(/\s+/).at(-1) ?? '').toLowerCase()

/** The office of a person among those of a copy, by the words of names: "Corinna Stadler" of one surname holds none of Gero Stadler's. */
function roleOf(told: readonly (readonly [string, string])[], person: string): string | null {
  const lowered = person.toLowerCase().trim().split(/\s+/)
  const role = told.find(([word]) => word === lowered.at(-1))?.[1]
  if (role === undefined) return null
  const words = lowered.map(plain)
  const last = words.at(-1)
  const holder = told.filter(([, office]) => office === role).map(([word]) => plain(word))
  const isNamesake =
    words.length > 1 && holder.length > 1 && !holder.some((word) => word !== last && words.includes(word))
  return isNamesake ? null : role
}

/**
 * The office that copy gives a person, in its own words, or null: "Selmaran Prime Minister Ilka Doroven", "the governor
 * of the Bank of Selmara, Matis Brankel", "Sahl Terim, foreign ministry spokesman". Texts are searched in their order.
 */
export function roleIn(texts: readonly string[], person: string): string | null {
  const last = lastWordOf(person)
  if (last.length < 3) return null
  const read = texts.map(rolesIn)
  for (const shape of [0, 1, 2]) {
    for (const roles of read) {
      const told = [...(roles[shape] ?? [])]
      const role = roleOf(told, person)
      if (role) return role
    }
  }
  return null
}

/** The office that any copy of the story gives a person, by the surname: other copy than this may tell who somebody is. */
export function officeElsewhere({ officesOf, ...reading }: Reading, person: string): string | null {
  const last = lastWordOf(person)
  if (last.length < 3) return null
  for (const { itemId } of storyOf({ officesOf, ...reading }).items) {
    const office = roleOf(officesOf(itemId), person)
    if (office !== null) return office
  }
  return null
}
