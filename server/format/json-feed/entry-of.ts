import { webAddress } from '../feed/address.ts'
import type { Category, Enclosure, Entry } from '../feed/entry.ts'
import { fileAt } from '../feed/media.ts'
import { nameIn } from '../feed/people.ts'
import { eitherWords, plainLine, type Words } from '../feed/words.ts'
import { readInstant } from '../when.ts'
import { isObject, type Json, listOf, textIn, textOf } from './members.ts'

/** Authors of 1.1, then the one of 1.0. */
export function authorsIn(from: Json): string[] {
  const given = [...listOf(from['authors']), ...listOf(from['author'])]
  const names = given.map((author) => nameIn(isObject(author) ? textIn(author, 'name') : textOf(author)))
  return names.filter((name) => name !== undefined)
}

export const tagsIn = (from: Json): Category[] =>
  listOf(from['tags'])
    .map((tag) => plainLine(textOf(tag)))
    .filter((term) => term !== undefined)
    .map((term) => ({ term, scheme: undefined, label: undefined }))

function filesOf(item: Json, base: string | undefined): Enclosure[] {
  const attached = listOf(item['attachments'])
    .filter(isObject)
    .map((file) => fileAt(textIn(file, 'url'), base, { type: textIn(file, 'mime_type'), title: textIn(file, 'title') }))
  const pictures = [textIn(item, 'image'), textIn(item, 'banner_image')].map((url) =>
    fileAt(url, base, { type: 'image/*' }),
  )
  return [...attached, ...pictures].filter((file) => file !== null)
}

function contentOf(item: Json): Words | undefined {
  const html = textIn(item, 'content_html')
  const text = textIn(item, 'content_text')
  if (html !== undefined) return { html }
  return text === undefined ? undefined : { text }
}

/** An item of JSON Feed 1 or 1.1; members of a wrong kind count as absent. */
export function entryOf(item: Json, base: string | undefined, timeZone: string | undefined): Entry {
  const summary = textIn(item, 'summary')
  return {
    id: textIn(item, 'id'),
    url: webAddress(textIn(item, 'url'), base) ?? webAddress(textIn(item, 'external_url'), base),
    title: plainLine(textIn(item, 'title')),
    summary: summary === undefined ? undefined : eitherWords(summary),
    content: contentOf(item),
    plain: textIn(item, 'content_text'),
    published: readInstant(textIn(item, 'date_published'), timeZone),
    updated: readInstant(textIn(item, 'date_modified'), timeZone),
    authors: authorsIn(item),
    categories: tagsIn(item),
    enclosures: filesOf(item, base),
    language: textIn(item, 'language'),
    rights: undefined,
    origin: undefined,
    place: undefined,
    base: webAddress(textIn(item, 'url'), base) ?? base,
  }
}
