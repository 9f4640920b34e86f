import type { ItemVersion } from './item.ts'

/** What makes two deliveries of a version the same copy: its text and what is said about it, not when or how it came. */
export type VersionContent = Pick<
  ItemVersion,
  | 'headline'
  | 'body'
  | 'bodyHtml'
  | 'status'
  | 'embargoedUntil'
  | 'byline'
  | 'dateline'
  | 'slugline'
  | 'keywords'
  | 'ednote'
  | 'url'
  | 'language'
  | 'urgency'
>

const FIELDS = [
  'headline',
  'body',
  'bodyHtml',
  'status',
  'embargoedUntil',
  'byline',
  'dateline',
  'slugline',
  'keywords',
  'ednote',
  'url',
  'language',
  'urgency',
] as const satisfies readonly (keyof VersionContent)[]

/** Two interleaved 32-bit multiplicative hashes with a final avalanche, after cyrb53 (bryc, public domain): 64 bits. */
function mix(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  const c = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  const d = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(c ^ (c >>> 13), 3266489909)
  return `${(c >>> 0).toString(36)}-${(d >>> 0).toString(36)}`
}

/** A digest of a version's content, for telling a duplicate (`ItemStanding.versions[].digest`); no safeguard against forgery. */
export const versionDigest = (version: VersionContent): string =>
  mix(JSON.stringify(FIELDS.map((field) => version[field])))

/** A digest of words, for telling the same copy by another route. */
export const wordsDigest = (words: readonly string[]): string => mix(words.join('\n'))
