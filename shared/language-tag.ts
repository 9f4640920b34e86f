const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

/** The tag of a language in the form of BCP 47, "en_GB" as "en-GB"; null for what is none ("English (UK)"). */
export function languageTag(language: string | null | undefined): string | null {
  const tag = (language ?? '').replaceAll('_', '-')
  return TAG.test(tag) && tag.length <= 35 ? tag : null
}
