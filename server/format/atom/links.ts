import { webAddress } from '../feed/address.ts'
import { attributeOf, type Fields } from '../feed/fields.ts'
import { textOf } from '../xml/element.ts'

export interface Link {
  /** "alternate" where none is given; names of IANA without their address. */
  rel: string
  href: string | undefined
  type: string | undefined
  title: string | undefined
}

const RELATION = /^http:\/\/www\.iana\.org\/assignments\/relation\//

export const linksOf = (fields: Fields): Link[] =>
  fields.all('link').map((link) => ({
    rel: (attributeOf(link, 'rel') ?? 'alternate').replace(RELATION, '').toLowerCase(),
    href: attributeOf(link, 'href') ?? textOf(link),
    type: attributeOf(link, 'type'),
    title: attributeOf(link, 'title'),
  }))

const isHtml = ({ type }: Link): boolean => type === undefined || /^(?:text\/html|application\/xhtml\+xml)$/i.test(type)

/** The page of a feed or an entry: of several alternates the first that is a page. */
export function pageAmong(links: readonly Link[], base: string | undefined): string | null {
  const alternates = links.filter(({ rel, href }) => rel === 'alternate' && href !== undefined)
  return webAddress((alternates.find(isHtml) ?? alternates[0])?.href, base)
}
