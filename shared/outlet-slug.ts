/** An outlet's name as the key of its pasted copy has it: lower-case letters and digits of any script, joined by "-"; "" for none. */
export const outletSlug = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)

/** By which an article without an outlet goes. */
export const NO_OUTLET = 'Pasted article'

/** Whose pasted copy is, by the key of its outlet; "" where none is known. */
export const pastedSource = (key: string): string => (key === '' ? 'paste' : `paste:${key}`)
