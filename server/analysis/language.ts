import { eld } from 'eld/small'

const primary = (tag: string | null): string | null => tag?.toLowerCase().split(/[-_]/)[0] ?? null

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Function words by which copy shows its language at once: such as its neighbours lack. */
const SHOWS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to that was for with said by from has have had it his her are were not will would but which who an',
  ),
  ru: words('и в на что это как его ее был была не из по он она они также для при об от за к же до со если или'),
  de: words('der die das und ist nicht von mit dem den des ein eine sich auf für im wird sei auch als bei nach'),
  fr: words('les des une est dans pour qui pas sur avec aux ce cette par du et il elle ont été mais sont a au'),
  es: words('el los las y con del una por su es al más fue ha según pero que se no como para en sus sobre'),
}
const LANGUAGES = Object.keys(SHOWS)
/** Word → the languages, by their place in `LANGUAGES`, that it shows. */
const SHOWN = new Map<string, number[]>()
for (const [n, language] of LANGUAGES.entries())
  for (const word of SHOWS[language] ?? []) SHOWN.set(word, [...(SHOWN.get(word) ?? []), n])

const LOOKED_AT = 500
const ENOUGH = { words: 5, share: 0.15 }

/** Whether the words of `language` abound and those of no other come near. */
function shows(sample: string, language: string): boolean {
  const own = LANGUAGES.indexOf(language)
  if (own < 0) return false
  const counts = LANGUAGES.map(() => 0)
  const met =
    sample
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  for (const word of met) for (const n of SHOWN.get(word) ?? []) counts[n] = (counts[n] ?? 0) + 1
  const most = counts[own] ?? 0
  if (most < ENOUGH.words || most < met.length * ENOUGH.share) return false
  return counts.every((count, n) => n === own || count * 2 < most)
}

/** Primary BCP 47 tag of the text. What the sender declares decides where the text is too short to tell. */
export function languageOf(text: string, declared: string | null): string | null {
  const hint = primary(declared)
  const sample = text.slice(0, 1_000)
  if (/[іїєґ]/iu.test(sample) && /\p{Script=Cyrillic}{4}/u.test(sample)) return 'uk'
  if (shows(sample, hint ?? 'en')) return hint ?? 'en'
  const found = eld.detect(sample)
  const told = found.language || null
  if (hint && (sample.length < 60 || !told || !found.isReliable())) return hint
  return told ?? hint
}
