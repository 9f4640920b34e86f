import { eld } from 'eld/small'

const primary = (tag: string | null): string | null => tag?.toLowerCase().split(/[-_]/)[0] ?? null

/** Primary BCP 47 tag of the text. What the sender declares decides where the text is too short to tell. */
export function languageOf(text: string, declared: string | null): string | null {
  const hint = primary(declared)
  const sample = text.slice(0, 1_000)
  if (/[іїєґ]/iu.test(sample) && /\p{Script=Cyrillic}{4}/u.test(sample)) return 'uk'
  const found = eld.detect(sample)
  const told = found.language || null
  if (hint && (sample.length < 60 || !told || !found.isReliable())) return hint
  return told ?? hint
}
