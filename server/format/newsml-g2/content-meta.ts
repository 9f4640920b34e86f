import type { Subject } from '../../../shared/wire.ts'
import { attribute, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import { allLike, like, textLike } from '../xml/like.ts'
import { placeLine } from '../place-line.ts'
import { codeOf, inLanguage, nameOf, partyOf, rolesOf, tailOf } from './concept.ts'
import type { ContentMeta } from './shape.ts'

const said = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined)

/** Codes that other vocabularies have for the same subject and that desks route by. */
const ROUTED = /^(?:medtop|subj|iptc):/i

/** A subject with its other codes; one of several facets is told by its main concept. */
function subjectsOf(meta: XmlElement | undefined, language: string | undefined): Subject[] {
  const found = allLike(meta, 'subject').flatMap((subject) => {
    const own =
      codeOf(subject) === undefined
        ? [...childrenOf(subject, 'mainConcept'), ...childrenOf(subject, 'facetConcept')]
        : [subject]
    const same = childrenOf(subject, 'sameAs').filter((one) => ROUTED.test(codeOf(one) ?? ''))
    return [...own, ...same].map((one) => ({
      code: codeOf(one) ?? nameOf(one, language),
      name: nameOf(one, language) ?? nameOf(subject, language) ?? null,
    }))
  })
  const byCode = new Map(found.map((one) => [one.code, one]))
  return [...byCode.values()].flatMap(({ code, name }) => (code === undefined ? [] : [{ code: code, name: name }]))
}

const genresOf = (meta: XmlElement | undefined, language: string | undefined): Subject[] =>
  allLike(meta, 'genre').flatMap((genre) => {
    const code = codeOf(genre)
    return code === undefined ? [] : [{ code: code, name: nameOf(genre, language) ?? null }]
  })

const SUB = /sub|kicker|deck|teaser|overline|short|seo/i

function headlinesOf(meta: XmlElement | undefined, language: string | undefined) {
  const all = allLike(meta, 'headline').filter((one) => textOf(one) !== undefined)
  const main = all.filter((one) => !SUB.test(rolesOf(one)))
  const sub = all.filter((one) => /sub|deck/i.test(rolesOf(one)))
  return { headline: textOf(inLanguage(main, language)), subHeadline: textOf(inLanguage(sub, language)) }
}

const WRITER = /phot|author|writer|reporter|journalist|correspondent|byline|crea(?:tor)?$/i
const PERSON = /pers|staff|people|author|journalist|reporter/i
/** Two to five words in capitals or with one: a name, no login and no initials. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|der|al|la|di|da) )?\p{Lu}[\p{L}.'’-]*){1,4}$/u

/** Creators are agencies as often as writers: only who is told to be a person signs. */
const isWriter = (creator: XmlElement): boolean => {
  const scheme = (attribute(creator, 'qcode') ?? '').split(':')[0] ?? ''
  const marks = [attribute(creator, 'type'), attribute(creator, 'uri'), scheme].join(' ')
  return WRITER.test(rolesOf(creator)) || PERSON.test(marks)
}

function bylineOf(meta: XmlElement | undefined): string | undefined {
  const by = said(allLike(meta, 'by').map((one) => textOf(one)))
  if (by.length > 0) return by.join(', ')
  const writers = allLike(meta, 'creator').filter(isWriter).map(partyOf)
  return (
    said(writers)
      .filter((name) => NAME.test(name))
      .join(', ') || undefined
  )
}

/** Reuters writes the time of transmission where the dateline should stand. */
const datelineOf = (meta: XmlElement | undefined): string | undefined =>
  said(allLike(meta, 'dateline').map((one) => textOf(one))).find((text) => placeLine(text) !== null)

const REGION = /country|statprov|state|region|continent|province/i

const typeOf = (place: XmlElement) => tailOf(attribute(place, 'type') ?? attribute(place, 'typeuri'))

/** The first place that is told to be a city, else the first that is told to be nothing larger. */
function cityOf(places: readonly XmlElement[]): string | undefined {
  const named = places.filter((place) => partyOf(place) !== undefined)
  const city = named.find((place) => /city/i.test(typeOf(place))) ?? named.find((place) => !REGION.test(typeOf(place)))
  return partyOf(city)
}

function languageOf(meta: XmlElement | undefined): string | undefined {
  const all = allLike(meta, 'language')
  const plain = all.find((one) => attribute(one, 'role') === undefined) ?? all[0]
  return attribute(plain, 'tag')
}

const descriptionsOf = (meta: XmlElement | undefined) =>
  allLike(meta, 'description')
    .map((one) => ({
      role: rolesOf(one),
      text: textOf(one) ?? '',
    }))
    .filter(({ text }) => text !== '')

/** A number that counts an agency's copy of the day. */
const sequenceOf = (meta: XmlElement | undefined): string | undefined =>
  textOf(allLike(meta, 'altId').find((id) => /running|transmission/i.test(attribute(id, 'type') ?? '')))

/** Reads what an item says of its content; `itemLanguage` chooses among translations where the content names no language. */
export function contentMeta(item: XmlElement, itemLanguage: string | undefined): ContentMeta {
  const meta = like(item, 'contentMeta')
  const language = languageOf(meta)
  const chosen = language ?? itemLanguage
  return {
    urgency: textLike(meta, 'urgency'),
    created: textLike(meta, 'contentCreated'),
    modified: textLike(meta, 'contentModified'),
    ...headlinesOf(meta, chosen),
    slugline: said(allLike(meta, 'slugline').map((one) => textOf(one)))[0],
    byline: bylineOf(meta),
    dateline: datelineOf(meta),
    city: cityOf([...allLike(meta, 'located'), ...allLike(like(item, 'itemMeta'), 'located')]),
    language,
    descriptions: descriptionsOf(meta),
    keywords: said(allLike(meta, 'keyword').map((one) => textOf(one))),
    subjects: subjectsOf(meta, chosen),
    genres: genresOf(meta, chosen),
    sequence: sequenceOf(meta),
  }
}
