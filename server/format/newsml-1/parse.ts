import type { Told } from '../markup/html-of.ts'
import { allBelow, at, attribute, textOf, type XmlElement } from '../xml/element.ts'
import { aboutOf } from './about.ts'
import { wordComponents } from './components.ts'
import { contentOf } from './content.ts'
import { identityOf, withoutRevision } from './identity.ts'
import { linesOf } from './lines.ts'
import { formal, managementOf } from './management.ts'
import type { Content, Envelope, Newsml1Item } from './shape.ts'

const NOTHING: Content = {
  html: '',
  headline: undefined,
  abstract: undefined,
  nitf: null,
  wordCount: undefined,
  files: [],
  mediaType: undefined,
  notes: [],
}

/** Items that this one points at. */
const membersOf = (item: XmlElement): Newsml1Item['members'] =>
  allBelow(item, 'NewsItemRef').flatMap((ref) => {
    const target = attribute(ref, 'NewsItem')
    return target === undefined ? [] : [{ guid: withoutRevision(target), headline: textOf(at(ref, 'Comment')) ?? null }]
  })

/** Reads a `NewsItem` (NewsML 1.0 to 1.2). */
export function parseItem(item: XmlElement, told: Told): Newsml1Item {
  const main = at(item, 'NewsComponent')
  const components = wordComponents(main)
  return {
    identity: identityOf(item),
    management: managementOf(item),
    lines: linesOf(components),
    about: aboutOf(item, components),
    content: main === undefined ? NOTHING : contentOf(main, told),
    language: attribute(item, 'xml:lang') ?? attribute(main, 'xml:lang'),
    members: membersOf(item),
  }
}

export function envelopeOf(document: XmlElement): Envelope {
  const envelope = at(document, 'NewsEnvelope')
  return {
    sent: textOf(at(envelope, 'DateAndTime')),
    sender: formal(envelope, 'SentFrom', 'Party'),
    priority: formal(envelope, 'Priority'),
    sequence: textOf(at(envelope, 'TransmissionId')),
  }
}
