/** A language is written in two or three letters: longer ones are reserved, and none is registered (RFC 5646, 2.2.1). */
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/

/** The tag of a language in the form of BCP 47, "en_GB" as "en-GB"; null for what is none ("English"). */
export function languageTag(language: string | null | undefined): string | null {
  const tag = (language ?? '').replaceAll('_', '-')
  return TAG.test(tag) && tag.length <= 35 ? tag : null
}
