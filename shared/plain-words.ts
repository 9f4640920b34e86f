/** The words of a text without case and accents: how what is typed meets a title. */
export const plainWords = (text: string): string[] =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/\s+/u).filter(Boolean)
