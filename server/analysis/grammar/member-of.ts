import { lowerInPlace } from '../text/lower.ts'
import { isOrganisationName } from './names.ts'
import { bare, type Phrase, segments } from './phrase.ts'
import { has } from './reading.ts'
import { organisation } from './refer.ts'
import { byName } from './remembered.ts'
import type { Source } from './source.ts'

const MEMBER =
  /^(?:(?:[Dd]r|[Pp]rof|[Pp]rofessor)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+) (?:of|from|at) (the )?(\p{Lu}.+)$/u
/** "The Royal House of Tarvia", "the Tour of Sund": nobody, though two capitals stand there. */
const OF_ITS_NAME =
  /(?:House|Household|Tour|League|Order|Union|Chamber|Guild|Front|Alliance|Movement|Council|Parliament|Republic|Kingdom|Diocese|Archdiocese|Port|City|Town|Voice|Radio|Cup|Prix|Open|Championships?|Festival|Friends|Sons|Daughters|Knights|Bishop|Archbishop|Duke|Duchess|Gulf|Isle|Cape|Strait|Mount|Head|Heart|Academy|Bar|Board|Office|Bank|Court|Church|Games|Day|Week|Act|Law)$/u
/** "Dr Armand Vesoul of Sainte-Odile hospital", "Maria Fell of the Harbour Alliance": who speaks there for the body of which he is; "of Leeds" tells where somebody lives. */
export function memberOf(p: Phrase): Source | null {
  const [, name = '', the = '', body = ''] = MEMBER.exec(bare(segments(p.tokens)[0] ?? [], p.r)) ?? []
  const isName = name !== '' && !isOrganisationName(name, p.r) && !OF_ITS_NAME.test(name) && p.r.language === 'en'
  if (!isName) return null
  const met = p.cast.byNoun(lowerInPlace(body))
  const known = met?.kind === 'organisation' && met.party !== name && met.speaker !== name ? met : null
  const isBody = has(p.r.organisation, lowerInPlace(body)) || (the !== '' && body.includes(' ')) || known !== null
  return { ...(isBody ? organisation(known?.party ?? body, p.text) : byName(name)), speaker: name, phrase: p.text }
}
