import type { EdNote, Subject } from '../../../shared/wire.ts'
import { allBelow, at, attribute, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import type { NitfDates, NitfHead } from './shape.ts'

type Head = XmlElement | undefined
const said = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined)

/** An element's attribute, wherever in the head senders put the element. */
const find = (head: Head, name: string, key: string): string | undefined =>
  said(allBelow(head, name).map((element) => attribute(element, key)))[0]

/** The first `meta` of these names, as wires carry over what ANPA 1312 had. */
function meta(head: Head, ...names: string[]): string | undefined {
  const found = childrenOf(head, 'meta')
  const value = (name: string) => found.find((one) => attribute(one, 'name')?.toLowerCase() === name)
  return said(names.map((name) => attribute(value(name), 'content')))[0]
}

/** By the standard in `key`; some write it as text. */
const keywordsOf = (head: Head): string[] =>
  said(allBelow(head, 'keyword').map((keyword) => attribute(keyword, 'key') ?? textOf(keyword)))

/** The narrowest name that is told of a subject goes with its number, or stands for it. */
function subjectsOf(head: Head): Subject[] {
  return allBelow(head, 'tobject.subject').flatMap((subject) => {
    const of = (part: string) => attribute(subject, `tobject.subject.${part}`)
    const name = of('detail') ?? of('matter') ?? of('type')
    const code = of('refnum') ?? of('code') ?? name
    return code === undefined ? [] : [{ code, name: name ?? null }]
  })
}

const genresOf = (head: Head): Subject[] =>
  said(allBelow(head, 'tobject.property').map((one) => attribute(one, 'tobject.property.type'))).map((code) => ({
    code,
    name: null,
  }))

const datesOf = (head: Head): NitfDates => ({
  issued: find(head, 'date.issue', 'norm'),
  released: find(head, 'date.release', 'norm'),
  expires: find(head, 'date.expire', 'norm'),
  published: find(head, 'pubdata', 'date.publication'),
  revised: said(allBelow(head, 'revision-history').map((one) => attribute(one, 'norm'))),
})

/** A title that is no headline is a slug where it looks like one: "Rideau-Gate", or "2 POLITICS Budget" over the keyword "Budget". */
function slugInTitle(title: string | undefined, keywords: readonly string[]): string | undefined {
  const slug = title?.replace(/^\d+ /, '')
  if (slug === undefined) return undefined
  const isSlug = !slug.includes(' ') || (slug !== keywords[0] && keywords.some((word) => slug.endsWith(` ${word}`)))
  return isSlug ? slug : undefined
}

function slugOf(head: Head, keywords: readonly string[]): string | undefined {
  const named = meta(head, 'slugline', 'slug', 'ap-slug', 'anpa-slug', 'anpa-keyword', 'ntbstikkord')
  const single = keywords.length === 1 ? keywords[0] : undefined
  return named ?? slugInTitle(textOf(at(head, 'title')), keywords) ?? single ?? find(head, 'du-key', 'key')
}

/** Messages to editors, then what revisions say of themselves; none of them is for publication. */
function notesOf(head: Head): EdNote[] {
  const messages = allBelow(head, 'ed-msg').map((one) => attribute(one, 'info') ?? textOf(one))
  const corrections = allBelow(head, 'correction').map((one) => attribute(one, 'info'))
  const revisions = allBelow(head, 'revision-history').map((one) => attribute(one, 'comment'))
  return said([...messages, ...corrections, ...revisions]).map((text) => ({ text, public: false }))
}

const KILL =
  /^\W*(?:(?:bulletin|mandatory|advisory|urgent|story|please)\W+)*(?:kill|withdraw(?:n|al)?|eliminat(?:e|ed|ion))\b/i

const isKill = (head: Head): boolean =>
  allBelow(head, 'ed-msg').some((one) =>
    [attribute(one, 'msg-type'), attribute(one, 'info')].some((text) => text !== undefined && KILL.test(text)),
  )

const wordsOf = (head: Head): string | undefined =>
  find(head, 'pubdata', 'unit-of-measure')?.startsWith('word')
    ? find(head, 'pubdata', 'item-length')
    : meta(head, 'anpa-wordcount', 'wordcount')

const providersOf = (head: Head): (string | undefined)[] => [
  find(head, 'doc-id', 'regsrc'),
  meta(head, 'ntbkilde', 'provider', 'source'),
  find(head, 'from-src', 'src-name'),
  find(head, 'doc.copyright', 'holder'),
]

/** A version of a key alone orders versions; with a generation beside it, it begins anew. */
const versionOf = (head: Head): string | undefined =>
  find(head, 'du-key', 'generation') === undefined ? find(head, 'du-key', 'version') : undefined

export function nitfHead(head: Head): NitfHead {
  const docdata = at(head, 'docdata')
  const keywords = keywordsOf(head)
  const other = attribute(docdata, 'management-doc-idref')
  return {
    title: textOf(at(head, 'title')),
    id: find(head, 'doc-id', 'id-string'),
    providers: providersOf(head),
    status: attribute(docdata, 'management-status'),
    other: other === undefined ? null : { id: other, status: attribute(docdata, 'management-idref-status') },
    corrects: find(head, 'correction', 'id-string'),
    dates: datesOf(head),
    urgency: find(head, 'urgency', 'ed-urg'),
    version: versionOf(head),
    slug: slugOf(head, keywords),
    keywords,
    subjects: subjectsOf(head),
    genres: genresOf(head),
    notes: notesOf(head),
    isKill: isKill(head),
    city: find(head, 'evloc', 'city'),
    copyrightHolder: find(head, 'doc.copyright', 'holder') ?? find(head, 'doc.rights', 'owner'),
    usageTerms: find(head, 'doc.rights', 'limitations'),
    sequence: meta(head, 'anpa-sequence'),
    takeKey: meta(head, 'anpa-takekey'),
    wordCount: wordsOf(head),
  }
}
