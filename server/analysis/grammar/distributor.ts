import { anyCase } from '../text/any-case.ts'

/** Houses whose whole trade is to hand on what companies and bodies say of themselves. */
const KNOWN =
  /^(?:pr ?newswire|business ?wire|globe ?newswire|access ?wire|newsfile|cision|market ?wired?|canada newswire|cnw(?: group)?|eqs(?:[ -](?:news|group|ad-?hoc))?|dgap(?:-\p{L}+)?|pressetext|presseportal|news aktuell|(?:na[ /-])?ots|apa-ots|rns|regulatory news service|stock exchange news service|actusnews|prweb|ein presswire)(?!\p{L})/iu
/** "Business Wire (press releases)", "Exchange Notices": by how such a service is called. */
const CALLED = /(?:wire|notices|distribution|bulletins?)$/iu
/** A source that tells of itself that it carries releases of whoever pays: “NewsRoute (press releases)”. */
const CARRIES =
  /\((?:\p{L}+ )?(?:press releases|company (?:news|announcements)|(?:medien|presse)mitteilungen|communiqués(?: de presse)?|notas de prensa|comunicados(?: de prensa)?|пресс-релизы|прес-релізи)\)/iu

/**
 * True for one who hands on what others say of themselves: the copy is its issuer's word, never the service's. `text` is
 * the copy without its dateline, which names the service: "ESTREL, March 11 /NewsRoute/ --".
 */
export const isDistributor = (sourceName: string, house: string, text: string): boolean =>
  KNOWN.test(house) ||
  CALLED.test(house) ||
  (CARRIES.test(sourceName) && !text.toLowerCase().includes(house.toLowerCase()))

/** The same by the name alone, where nothing tells that the source is a channel of anybody: a wire may be an agency. */
export const isKnownDistributor = (house: string): boolean => KNOWN.test(house)

/** What opens a headline about the issuer, up to its verb or colon: "Lumilac Nutrition replies to …", "Lumilac Nutrition: …". */
const OPENS_HEADLINE =
  /^(?:(?:\p{Lu}{2,6}-\p{L}+|original-research|press release|pressemitteilung|communiqué): ?)?((?:(?:the|die|der|das|la|le|el) )?\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of|de|du|der|für|for|and|und|et|y|&|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,6}?)(?::| [-–—] | \p{Ll})/u
/** "About Lumilac Nutrition", "Über Lumilac", "À propos de Lumilac": the paragraph on itself that ends a release. */
const ABOUT_ITSELF = new RegExp(
  String.raw`(?:^|\n)\s*(?:${anyCase('about|über|à propos de|à propos du|acerca de|sobre|о компании|про компанію')})(?:${anyCase(' the| la| le')}| [lL]['’])? ?(\p{Lu}[^\n:.]{2,60}?)(?::|\.|\n|$)`,
  'u',
)
/** "Lumilac Nutrition employs 2,300 people", "Lumilac said today": whom a release tells of in a sentence of its own. */
const TELLS_ITSELF =
  /(?:^|\n|[.:—–-]\s+)(?:The )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of|and|&|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,6}) (?:today|employs|operates|is an?|is the|said|beschäftigt|ist ein|emploie|est une?|emplea|es una?)(?!\p{L})/u

/** "Contact: Ann Sand, Director of Publicity, Bandstand Live": whose press office answers. */
const CONTACT = new RegExp(
  String.raw`(?:^|\n)\s*(?:${anyCase('(?:press |media )?(?:contacts?|enquiries|inquiries)|(?:presse|medien)kontakt|contacts? presse|contacto(?: de prensa)?|контакты?(?: для (?:прессы|сми|преси|змі))?')})\s*:[^\n]*?, (\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:of|de|du|der|und|et|y|&|\p{Lu}[\p{L}\p{N}&.’'-]*)){0,5})\.?\s*(?:\n|$)`,
  'u',
)
/** Whom the first sentence of a release is about: its issuer, whomever the headline names. */
const FIRST = new RegExp(
  String.raw`^(?:[^\n]{0,90}?(?:--|—|–) )?(?:(?:${anyCase('the|der|die|das|le|la|el')}) )?(?:(?:${anyCase('company|firma|société|entreprise|empresa|компания|компанія')}) )?["«„]?(\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:of|de|du|der|und|&|\p{Lu}[\p{L}\p{N}&.’'-]*)){0,5})["»“]? (?:has|have|is|are|would|will|today|takes|wishes|notes|regrets|confirms|denies|rejects|hat|haben|ist|sind|möchte|weist|a|ont|est|sont|souhaite|ha|han|es|son|desea|получил\p{L}*|сообщает|заявляет|отримал\p{L}*|повідомляє|заявляє)(?!\p{L})`,
  'u',
)
const firstOf = (body: string): string | undefined => {
  const name = FIRST.exec(body)?.[1]
  return name && /^\p{Lu}/u.test(name) && !/^(?:We|I|It|There|This|These|Wir|Es|Nous|Nosotros|Мы|Ми)$/u.test(name)
    ? name
    : undefined
}

/** Names under which the issuer of distributed copy may stand, likeliest first. */
export function* issuersTold(headline: string, body: string): Generator<string> {
  const contact = CONTACT.exec(body)?.[1]
  if (contact && /^\p{Lu}/u.test(contact) && body.indexOf(contact) < body.lastIndexOf(contact)) yield contact
  const opens = OPENS_HEADLINE.exec(headline)?.[1]
  const first = firstOf(body)
  // Whom the headline begins with is the issuer where the copy goes on to speak of it, and begins with nobody else.
  const isTold = opens && body.includes(opens.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? opens)
  if (isTold && (first === undefined || first.startsWith(opens) || opens.startsWith(first))) yield opens
  const about = ABOUT_ITSELF.exec(body)?.[1]
  if (about) yield about.trim()
  if (first !== undefined) yield first
  const told = TELLS_ITSELF.exec(body)?.[1]
  if (told) yield told.trim()
  if (isTold) yield opens
}
