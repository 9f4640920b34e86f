/**
 * The language to speak: the one chosen by hand, else the first that the browser asks for and that there is. "de-AT" is
 * served by "de".
 */
export function chooseLanguage(kept: string | null, asked: readonly string[], there: readonly string[]): string {
  const served = (tag: string): string | undefined =>
    there.find((language) => language === tag) ?? there.find((language) => language === tag.split('-')[0])
  const wanted = kept === null ? asked : [kept, ...asked]
  return wanted.flatMap((tag) => served(tag) ?? []).at(0) ?? 'en'
}
