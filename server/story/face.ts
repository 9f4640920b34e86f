import type { Names } from '../names/names.ts'
import { bodyWord } from './body-words.ts'
import { institutionIn } from './institutions.ts'
import { DEMONYMS, METONYMS, OFFICES, OFFICE_NOUNS } from './offices.ts'
import { plain, plainWords } from './plain.ts'
import { remembered } from './remembered.ts'

/** One of the names under which a party may be met again. */
export interface Face {
  /** Words that tell whose body or who it is, without those of office. */
  own: readonly string[]
  /** All its words, for meeting its initials. */
  all: readonly string[]
  kind: string | null
  /** What it is called where it is no office of state: a court, a festival. */
  institution: string | null
  /** The sort of a court: two are two bodies. */
  sort: string | null
  /** The listed state that it is, or whose office it is, by id; `isState` for the state itself. */
  state?: string
  isState?: boolean
  /** What tells one body of a place from another: "medicines" of "Belmare's medicines regulator". */
  apart: readonly string[]
}

const owner = (word: string): string => DEMONYMS[word] ?? word

/** "Belmare's hospital employers": lower case behind whose they are. */
const OF_A_PLACE = /\p{Lu}[\p{L} -]*['’]s? ((?:\p{Ll}[\p{L}-]* ?)+)$/u

const CYRILLIC = /\p{Script=Cyrillic}/u
/** A name's own words, those of which bodies' names are made in English: "Северный флот" and "Northern Fleet" are one. */
const inEnglish = (words: readonly string[], proper: readonly string[]): readonly string[] =>
  words.flatMap((word) => bodyWord(word) ?? (proper.includes(word) ? [word] : []))

/** "St Odile", "Sainte-Odile", "Sankt Odile": one saint in many languages. */
const SAINT = /(?<!\p{L})(?:St\.?|Saint|Sainte|Sankt|San|Santa|Святой|Святого)[- ](?=\p{Lu})/gu

/** "Мессенджер Kite": a name in Latin letters within Cyrillic copy is the name, the words about it tell what it is. */
const latinName = (name: string): string =>
  CYRILLIC.test(name)
    ? (/\p{Script=Latin}[\p{Script=Latin}\p{N}&.'’ -]*\p{Script=Latin}/u.exec(name)?.[0] ?? name)
    : name

/** "Der Lohnabrechner Velmont", "der Baustoffkonzern Kronstad": a German noun before a name, which tells no more than what it is. */
const TRADE =
  /^\w{3,}(?:konzern|hersteller|bauer|anbieter|rechner|riese|betreiber|handler|verlag|kette|versicherer|dienstleister|unternehmen|verein|verband|gruppe|firma|gesellschaft|werft|klinik|spezialist|produzent|entwickler)$/

/** Parties that are in the news at once, by all their names. */
const NAMES = 5_000

/** "О.Вейсман": agencies set an initial without a space. */
const INITIAL = /(?<![\p{L}.])(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu

/** What a name tells of its party. */
export const faceOf = remembered((whole: string): Face => {
  const name = latinName(whole).replaceAll(SAINT, '').replaceAll(INITIAL, '$1 ')
  const text = plain(name).replaceAll(/[’']s\b/g, '')
  const metonym = METONYMS[text.replace(/^the /, '')]
  if (metonym) return { own: [metonym.owner], all: [], kind: metonym.kind, institution: null, sort: null, apart: [] }
  const office = OFFICES.find(({ words }) => words.test(text))
  const institution = office ? null : institutionIn(name, text)
  const rest = office ? text.replace(office.words, ' ') : (institution?.rest ?? text)
  const all = plainWords(text).filter((w) => !ARTICLES.has(w))
  const words = plainWords(rest)
  const proper = properWords(name, words)
  const own = (CYRILLIC.test(name) ? inEnglish(words, proper) : proper)
    .filter((w, _n, words) => !OFFICE_NOUNS.has(w) && !(TRADE.test(w) && words.length > 1))
    .map(owner)
    .filter((w) => w !== '')
  const built = Object.entries(METONYMS).find(([word]) => text.includes(word))?.[1]
  return {
    own: built && own.length === 0 ? [built.owner] : own,
    all,
    kind: office?.kind ?? null,
    institution: institution?.noun ?? null,
    sort: institution?.sort ?? null,
    apart: office ? [] : plainWords(OF_A_PLACE.exec(name)?.[1] ?? '').filter((w) => !OFFICE_NOUNS.has(w)),
  }
}, NAMES)

/** Where a name has capitals, only they tell whose it is ("l'avionneur Tarrant-Voss", "ministère valmérois de la Santé"). */
export function properWords(name: string, words: readonly string[]): readonly string[] {
  const capitals = name.split(/[\s,]+|(?<=\b[ldLD])['’]/u).filter((w) => /^\P{L}*[\p{Lu}\p{N}]/u.test(w))
  const proper = new Set(capitals.flatMap(plainWords))
  const kept = words.filter((w) => proper.has(w))
  return kept.length > 0 ? kept : words
}

const ARTICLES = new Set(['the', 'of', 'for', 'and'])

/** A name's face, and the listed state that it tells: "Yerevan", "Armenien", or by whose office it is: "British". */
export function faceIn(name: string, names: Names): Face {
  const face = faceOf(name)
  const whole = names.party(name)
  if (whole?.kind === 'state') return { ...face, state: whole.id, isState: true }
  const state = face.kind === null || face.own.length === 0 ? null : names.party(face.own.join(' '))
  return state?.kind === 'state' ? { ...face, state: state.id } : face
}
