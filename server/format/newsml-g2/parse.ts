import type { Told } from '../markup/html-of.ts'
import { allBelow, attribute, type XmlElement } from '../xml/element.ts'
import { textLike } from '../xml/like.ts'
import { tailOf } from './concept.ts'
import { contentMeta } from './content-meta.ts'
import { contentOf } from './content-set.ts'
import { itemMeta } from './item-meta.ts'
import type { G2Item } from './shape.ts'

const refOf = (ref: XmlElement): string | undefined =>
  attribute(ref, 'residref') ?? attribute(ref, 'guidref') ?? attribute(ref, 'href')

/** What a package's groups name, in document order. */
const membersOf = (item: XmlElement): G2Item['members'] =>
  allBelow(item, 'itemRef').flatMap((ref) => {
    const guid = refOf(ref)
    const headline = textLike(ref, 'headline') ?? textLike(ref, 'title') ?? null
    return guid === undefined ? [] : [{ guid, headline }]
  })

/** Reads a `newsItem` or `packageItem` (NewsML-G2, any version). */
export function parseItem(item: XmlElement, told: Told): G2Item {
  const language = attribute(item, 'xml:lang')
  const about = contentMeta(item, language)
  const kind = tailOf(item.name).toLowerCase() === 'packageitem' ? 'package' : 'news'
  return {
    kind,
    guid: attribute(item, 'guid'),
    version: attribute(item, 'version'),
    language,
    meta: itemMeta(item, about.language ?? language),
    about,
    content: contentOf(item, about.language ?? language, told),
    members: kind === 'package' ? membersOf(item) : [],
  }
}
