import { at, attribute, textOf, type XmlElement } from '../xml/element.ts'
import type { Identity } from './shape.ts'

/** The revision, and a letter for an update or a replacement, at the end of a public identifier. */
const REVISION = /:(\d+)([AUN]?)$/i

/** The identifier without its revision: "urn:newsml:op.example:20241111:harbour:3U" is revision 3 of the item before it. */
export const withoutRevision = (identifier: string): string => identifier.replace(REVISION, '')

/**
 * Identity of an item (NewsML 1.2, 5.5.1): provider, date and item id name it over all its revisions; where one of them is
 * missing, its public identifier does.
 */
export function identityOf(item: XmlElement): Identity {
  const identification = at(item, 'Identification')
  const identifier = at(identification, 'NewsIdentifier')
  const [provider, date, id] = ['ProviderId', 'DateId', 'NewsItemId'].map((name) => textOf(at(identifier, name)))
  const told = textOf(at(identifier, 'PublicIdentifier'))
  const parts =
    provider !== undefined && date !== undefined && id !== undefined
      ? `urn:newsml:${provider}:${date}:${id}`
      : undefined
  const revision = textOf(at(identifier, 'RevisionId')) ?? REVISION.exec(told ?? '')?.[1]
  return {
    guid: parts ?? (told === undefined ? id : withoutRevision(told)) ?? attribute(item, 'Duid'),
    revision,
    label: textOf(at(identification, 'NameLabel')),
  }
}
