import type { Told } from '../markup/html-of.ts'
import { fromBase64, type Inline, inlineContent, isBase64, textContent } from '../markup/inline-content.ts'
import { attribute, rawText, type XmlElement } from '../xml/element.ts'
import { allLike } from '../xml/like.ts'
import { inLanguage, nameOf, tailOf } from './concept.ts'
import type { Content } from './shape.ts'

interface Rendition extends Inline {
  wordCount: string | undefined
}

const isTextual = (element: XmlElement): boolean =>
  !/^(?:image|video|audio)\//.test(attribute(element, 'contenttype') ?? '')

function dataContent(element: XmlElement, told: Told): Inline | null {
  const text = isBase64(element) ? fromBase64(rawText(element)) : rawText(element)
  return text === null || !isTextual(element) ? null : textContent(text, told)
}

const wordsIn = ({ html }: Inline): number => html.replace(/<[^>]*>/g, '').trim().length

/** Of several renditions of the words the first that has nearly all of what the longest has: markup stands before plain text. */
function fullest(renditions: readonly Rendition[]): Rendition | undefined {
  const most = renditions.reduce((longest, one) => Math.max(longest, wordsIn(one)), 0)
  return renditions.find((one) => wordsIn(one) >= most * 0.8)
}

/** Translations side by side: those in the item's language, or all where none is marked. */
function chosen(elements: readonly XmlElement[], language: string | undefined): XmlElement[] {
  const marked = elements.filter((one) => attribute(one, 'xml:lang') !== undefined)
  const lead = inLanguage(marked, language)
  if (lead === undefined) return [...elements]
  const tag = attribute(lead, 'xml:lang')
  return elements.filter((one) => [undefined, tag].includes(attribute(one, 'xml:lang')))
}

function renditionsOf(sets: readonly XmlElement[], language: string | undefined, told: Told): Rendition[] {
  const read = (name: string, content: (element: XmlElement, told: Told) => Inline | null) =>
    chosen(
      sets.flatMap((set) => allLike(set, name)),
      language,
    ).flatMap((element) => {
      const inline = content(element, told)
      return inline === null ? [] : [{ ...inline, wordCount: attribute(element, 'wordcount') }]
    })
  return [...read('inlineXML', inlineContent), ...read('inlineData', dataContent)]
}

const filesOf = (sets: readonly XmlElement[]): Content['files'] =>
  sets
    .flatMap((set) => allLike(set, 'remoteContent'))
    .map((remote) => ({
      url: attribute(remote, 'href') ?? attribute(remote, 'residref') ?? '',
      type: attribute(remote, 'contenttype') ?? null,
      title: nameOf(remote) ?? (tailOf(attribute(remote, 'rendition') ?? attribute(remote, 'renditionuri')) || null),
    }))
    .filter(({ url }) => url !== '')

/** The words and files of `contentSet`, of all sets and parts where an item has several. */
export function contentOf(item: XmlElement, language: string | undefined, told: Told): Content {
  const sets = allLike(item, 'contentSet')
  const words = fullest(renditionsOf(sets, language, told))
  const nitf = words?.nitf
  const pictures = (nitf?.media ?? []).flatMap(({ files, caption }) =>
    files.map(({ url, type }) => ({ url, type, title: caption })),
  )
  return {
    html: words?.html ?? '',
    headline: words?.headline,
    byline: nitf?.byline,
    dateline: nitf?.dateline,
    city: nitf?.city,
    abstract: nitf?.abstract,
    notes: nitf?.notes ?? [],
    wordCount: words?.wordCount,
    files: [...filesOf(sets), ...pictures],
  }
}
