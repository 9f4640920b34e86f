import { msg, t } from '../words/t.ts'
import type { ItemVersion } from '../../shared/item.ts'
import { fullTime } from '../ui/zone.ts'

export interface Note {
  text: string
  /** True for what is meant for editors alone; it leaves the desk by no share or wall. */
  isPrivate: boolean
}

type Noted = Pick<ItemVersion, 'ednote' | 'wire'>

/** The notes to editors, one by one; those that stand together in one field as one. */
export function notesOf({ ednote, wire }: Noted): Note[] {
  const notes = wire?.ednotes ?? []
  if (notes.length > 0) return notes.map(({ text, public: isPublic }) => ({ text, isPrivate: !isPublic }))
  return ednote === null ? [] : [{ text: ednote, isPrivate: false }]
}

type Embargoed = Pick<ItemVersion, 'embargoedUntil' | 'status'>

/** What holds a version back, or held it; null where nothing does. `now` in ms since epoch. */
export function embargoWords({ embargoedUntil, status }: Embargoed, now: number): string | null {
  if (embargoedUntil === null) return status === 'withheld' ? t('Withheld until further notice.') : null
  const until = Date.parse(embargoedUntil)
  return until > now
    ? t('Not to be published before {time}.', { time: fullTime(until, now) })
    : t('Was not to be published before {time}.', { time: fullTime(until, now) })
}

export interface WireFact {
  words: string
  value: string
}

type Carried = Pick<ItemVersion, 'wire' | 'keywords'>

/** What a wire says of copy beside its words, as far as it says it. `now` in ms since epoch. */
export function wireFacts({ wire, keywords }: Carried, now: number): WireFact[] {
  const { type, priority, firstCreatedAt, firstPublishedAt, expiresAt, city, wordCount } = wire ?? {}
  const time = (at: string | undefined): string | undefined => at && fullTime(Date.parse(at), now)
  const facts: [string, string | number | undefined][] = [
    [t(msg('kind', 'of copy')), type === 'text' ? undefined : type],
    [t('city'), city],
    [t('abstract'), wire?.abstract],
    [t('priority'), priority],
    [t(msg('words', 'how many')), wordCount],
    [t(msg('take', 'of copy')), wire?.takeKey],
    [t('number'), wire?.sequence],
    [t('first written'), time(firstCreatedAt)],
    [t('first published'), time(firstPublishedAt)],
    [t('expires'), time(expiresAt)],
    [t('copyright'), wire?.copyrightHolder],
    [t('picture text'), wire?.altText],
    [t('continues'), wire?.evolvedFrom],
    [t('keywords'), keywords.join(', ')],
  ]
  return facts.flatMap(([words, value]) =>
    value === undefined || value === '' ? [] : [{ words, value: String(value) }],
  )
}

/** A file's name for people, and where it lies. */
export function fileWords({ url, type, title }: { url: string; type: string | null; title: string | null }): string {
  const host = URL.canParse(url) ? new URL(url).host : null
  const last = URL.canParse(url) ? new URL(url).pathname.split('/').findLast(Boolean) : undefined
  return [title ?? last ?? url, type, host].filter(Boolean).join(' · ')
}

/** True for an address that a browser may open: files of a wire's own folder are named, not linked. */
export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)
