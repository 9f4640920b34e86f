import { remembered } from './remembered.ts'

const OFFICE =
  '(?:prime minister|premier|pm|president|chancellor|(?:\\p{L}{1,24} )?minister|governor|mayor|chief executive|chief|chair(?:man|woman)?|head|director|general|spokes(?:man|woman|person)|manager|secretary|coach|agent|captain|commissioner|ambassador|colonel|partner|owner|founder|presidente|presidenta|director(?:a)|portavoz|ministr[oa]|alcalde(?:sa)?|président(?:e)?|directeur|directrice|porte-parole|maire|präsident(?:in)?|sprecher(?:in)?|vorsitzende[rn]?|minister(?:in)|bürgermeister(?:in)?|geschäftsführer(?:in)?|президент|министр|директор|глава|пресс-секретарь|представитель|міністр|голова|речни(?:к|ця))'

const OFFICE_WORD = new RegExp(`(?<!\\p{L})${OFFICE}(?!\\p{L})`, 'iu')
const OTHER_OFFICE =
  /(?<!\p{L})(?:officer|official|lawyer|attorney|publicist|solicitor|barrister|\p{L}*anw[aä]lt|verteidiger|avocat|abogad[oa]|адвокат|aide|adviser|advisor|counsel|president|leader|founder|owner|engineer|sprecher(?:in)?|porte-parole|portavoz|sekretar|predstavitel|прес+|представител|спикер|секретар)/iu

const AGENT =
  /(?:lawyer|attorney|counsel|solicitor|barrister|publicist|(?<!\p{L})agent(?!ur)|anwalt|anwält|verteidiger|адвокат|(?<!\p{L})avocat|abogad[oa])/iu
/** True for one who acts for somebody else, and takes positions of his own. */
export const isAgent = (role: string): boolean => AGENT.test(role)

/** True for a role in which somebody speaks for others or answers for something. */
export const isOffice = (role: string): boolean => OFFICE_WORD.test(role) || OTHER_OFFICE.test(role)

const OFFICES = new RegExp(`(?<!\\p{L})${OFFICE}(?=[ ,.])`, 'giu')
/** No office's description reaches farther, in characters. */
const REACH = 110
const BEFORE = /(?:\p{L}[\p{L}’'-]* ){0,4}$/u
const BEFORE_OF = /(?:\p{L}[\p{L}’'-]* ){0,3}$/u
const OF = /^(?: (?:of(?: the)?|del|de la|de|du|des|der|von|d[’'])(?=\P{L})[^,.;]{3,60})?, /iu
const APPOSED = /([\p{L}\p{N}’'-]+), ((?:(?:the|its|her|his) )?(?:[\p{L}’'-]+ ){0,5})$/iu
const APPOSED_END = /^( (?:of|del|de|du|des|der|von)(?: the| la)? [^,.;]{3,40})?[,.]/iu
/** A name as copy goes on: its words, in order. */
const NAME = /^((?:\p{Lu}[\p{L}.’'-]+ ){0,2})(\p{L}[\p{L}\p{N}’'-]*)/u

type Roles = Map<string, string>

const first = (roles: Roles, name: string, role: string): void => {
  const key = name.replace(/[’']s$/u, '').toLowerCase()
  if (!roles.has(key)) roles.set(key, role.trim())
}

/** Every word that may be the last of the name which `text` begins with. */
function named(roles: Roles, text: string, role: string): void {
  const name = NAME.exec(text)
  for (const word of [...(name?.[1] ?? '').split(' '), name?.[2] ?? ''].filter(Boolean)) first(roles, word, role)
}

/** The offices that a text gives to persons, by their last names: read once, however many persons it tells of. */
const rolesIn = remembered((text: string): readonly Roles[] => {
  const [titled, ofBody, apposed]: [Roles, Roles, Roles] = [new Map(), new Map(), new Map()]
  for (const { 0: office, index } of text.matchAll(OFFICES)) {
    const before = text.slice(Math.max(0, index - REACH), index)
    const after = text.slice(index + office.length, index + office.length + REACH)
    if (after.startsWith(' ')) named(titled, after.slice(1), `${BEFORE.exec(before)?.[0] ?? ''}${office}`)
    const of = OF.exec(after)?.[0]
    if (of) named(ofBody, after.slice(of.length), `${BEFORE_OF.exec(before)?.[0] ?? ''}${office}${of.slice(0, -2)}`)
    const [holder, end] = [APPOSED.exec(before), APPOSED_END.exec(after)]
    if (holder && end) first(apposed, holder[1] ?? '', `${holder[2] ?? ''}${office}${end[1] ?? ''}`)
  }
  return [titled, ofBody, apposed]
}, 100)

/**
 * The office that copy gives a person, in its own words, or null: "Selmaran Prime Minister Ilka Doroven", "the governor
 * of the Bank of Selmara, Matis Brankel", "Sahl Terim, foreign ministry spokesman". Texts are searched in their order.
 */
export function roleIn(texts: readonly string[], person: string): string | null {
  const last = (person.trim().split(/\s+/).at(-1) ?? '').toLowerCase()
  if (last.length < 3) return null
  const read = texts.map(rolesIn)
  for (const shape of [0, 1, 2]) {
    for (const roles of read) {
      const role = roles[shape]?.get(last)
      if (role) return role
    }
  }
  return null
}
