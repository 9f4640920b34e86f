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

/** cyrb53 (public domain, bryc): 53 well-mixed bits. */
function mix(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** A digest of a version's content, for telling a duplicate (`ItemStanding.versions[].digest`); no safeguard against forgery. */
export function versionDigest(version: VersionContent): string {
  const text = JSON.stringify(FIELDS.map((field) => version[field]))
  return `${mix(text, 1)}-${mix(text, 2)}`
}
