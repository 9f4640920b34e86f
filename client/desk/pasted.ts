import type { PlainItem } from '../../shared/item.ts'
import { NO_OUTLET, outletSlug, pastedSource } from '../../shared/outlet-slug.ts'

/** An item as the desk finds it in what was pasted, with what its time rests on. */
export type Found = Omit<PlainItem, 'bodyHtml'> & { dated?: 'time' | 'day' | 'arrival' }

/** What `POST /api/v1/items/preview` answers. */
export interface Preview {
  format: string
  items: Found[]
}

/** What can be put otherwise before it is taken in; `at` in ms. */
export interface Put {
  headline: string
  outlet: string
  at: number
}

/** Formats that are found in words; copy in any other is taken as it says itself. */
const IN_WORDS: ReadonlySet<string> = new Set(['text', 'html'])

/** The one article that was found; null where there are several, or none that is read from its words. */
export const articleIn = ({ format, items }: Preview): Found | null =>
  items.length === 1 && IN_WORDS.has(format) ? (items[0] ?? null) : null

/** What was pasted: its words, and the markup that the clipboard held beside them; null once a word is another. */
export interface Pasted {
  text: string
  html: string | null
}

/** What a field holds after its words changed: the paste `held`, if these are its words; else words alone. */
export const pastedAs = (text: string, held: Pasted | null): Pasted =>
  held?.text.replaceAll(/\r\n?/g, '\n') === text ? { text, html: held.html } : { text, html: null }

/** What was found in a paste, and in which of the two. */
export interface Reading {
  found: Found | null
  as: 'plain' | 'html'
}

const loses = (one: Found, other: Found): boolean =>
  (one.dated === 'arrival' && other.dated !== 'arrival') || (foundAs(one).outlet === '' && foundAs(other).outlet !== '')

/**
 * P14: markup knows paragraphs, headline and links; but a part of a page that is copied may leave out what its words on
 * the screen tell: where they give a date or an outlet that the markup does not, they are taken.
 */
export function betterOf(html: Found | null, plain: Found | null): Reading {
  const isWorse = html === null || (plain !== null && loses(html, plain))
  return isWorse ? { found: plain, as: 'plain' } : { found: html, as: 'html' }
}

export const foundAs = ({ headline, sourceName, publishedAt }: Found): Put => ({
  headline,
  outlet: sourceName === undefined || sourceName === NO_OUTLET ? '' : sourceName,
  at: Date.parse(publishedAt),
})

/** Whose it is by another name; the same name in other letters leaves the source, which may rest on the copy's address. */
function from(name: string, found: Found): Pick<PlainItem, 'source' | 'sourceName'> {
  const key = outletSlug(name)
  if (key === '') return { source: pastedSource(''), sourceName: NO_OUTLET }
  const isSame = key === outletSlug(foundAs(found).outlet)
  return { source: isSame ? found.source : pastedSource(key), sourceName: name.trim() }
}

const minute = (ms: number): number => Math.floor(ms / 60_000)

/**
 * P14: the item as it was put otherwise, to be posted in place of the words; null where nothing was: they are then kept as
 * they were pasted. An hour that somebody has set is the copy's own: no note says otherwise any more.
 */
export function putOtherwise(found: Found, { headline, outlet, at }: Put): PlainItem | null {
  const was = foundAs(found)
  const isTimed = minute(at) !== minute(was.at)
  if (headline === was.headline && outlet === was.outlet && !isTimed) return null
  const { dated: _dated, dayAlone, ednote, ...item } = found
  const asDated = { ...(ednote !== undefined && { ednote }), ...(dayAlone !== undefined && { dayAlone }) }
  return {
    ...item,
    headline,
    ...(outlet === was.outlet ? {} : from(outlet, found)),
    ...(isTimed ? { publishedAt: new Date(at).toISOString() } : asDated),
  }
}
