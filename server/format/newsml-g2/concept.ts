import { attribute, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import { allLike } from '../xml/like.ts'

/** IPTC's vocabularies by their addresses, and the aliases that everybody uses for them. */
const ALIASES: [RegExp, string][] = [
  [/^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\//, 'medtop:'],
  [/^https?:\/\/cv\.iptc\.org\/newscodes\/subjectcode\//, 'subj:'],
  [/^https?:\/\/cv\.iptc\.org\/newscodes\/genre\//, 'genre:'],
]

const aliased = (uri: string): string => {
  const found = ALIASES.find(([address]) => address.test(uri))
  return found ? uri.replace(found[0], found[1]) : uri
}

/** What a concept is called by: QCode, else address, else literal. */
export function codeOf(element: XmlElement | undefined): string | undefined {
  const uri = attribute(element, 'uri')
  return attribute(element, 'qcode') ?? (uri === undefined ? undefined : aliased(uri)) ?? attribute(element, 'literal')
}

/** What follows the last ":", "/" or "#" of a code: "stat:usable" and its address both end in "usable". */
export const tailOf = (code: string | undefined): string => /[^:/#]*$/.exec(code?.trim() ?? '')?.[0] ?? ''

const primary = (tag: string | undefined) => tag?.toLowerCase().split('-')[0]

/** Of several of an element the one in a language, else the first; regions do not count. */
export function inLanguage(elements: readonly XmlElement[], language: string | undefined): XmlElement | undefined {
  const wanted = primary(language)
  return elements.find((one) => wanted !== undefined && primary(attribute(one, 'xml:lang')) === wanted) ?? elements[0]
}

const isCode = (name: XmlElement): boolean => /mnemonic|short|code/i.test(attribute(name, 'role') ?? '')

/** A concept's name, in a language where it has several; codes that stand as names come last. */
export function nameOf(element: XmlElement | undefined, language?: string): string | undefined {
  const names = childrenOf(element, 'name').filter((name) => textOf(name) !== undefined)
  const plain = names.filter((name) => !isCode(name))
  return textOf(inLanguage(plain.length > 0 ? plain : names, language))
}

const hostOf = (uri: string): string | undefined =>
  URL.canParse(uri) ? new URL(uri).hostname.replace(/^www\./, '') || undefined : undefined

/** A party by name, else literal, else the last part of its code, else the host of its address. */
export function partyOf(element: XmlElement | undefined): string | undefined {
  const uri = attribute(element, 'uri')
  const code = tailOf(attribute(element, 'qcode')).replace(/^www\./, '')
  return (
    nameOf(element) ??
    attribute(element, 'literal') ??
    (code || undefined) ??
    (uri === undefined ? undefined : hostOf(uri)) ??
    textOf(element)
  )
}

export const rolesOf = (element: XmlElement | undefined): string =>
  tailOf(attribute(element, 'role') ?? attribute(element, 'roleuri')).toLowerCase()

/** The first party of a name. */
export const firstParty = (parent: XmlElement | undefined, name: string): string | undefined =>
  allLike(parent, name)
    .map(partyOf)
    .find((party) => party !== undefined)
