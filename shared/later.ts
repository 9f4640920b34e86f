/**
 * What a later version of its copy made of a position: its words are milder, it is not told any more, its words are gone,
 * its facts were corrected, or stand otherwise without being told to be a correction.
 */
export type Made = 'softened' | 'dropped' | 'gone' | 'corrected' | 'otherwise'

export interface Later {
  made: Made
  version: number
  /** What the copy says instead; null where nothing in it answers to it. */
  words: string | null
}

const quoted = (words: string | null): string => (words === null ? '' : `: “${words.trim()}”`)

/** As the log keeps it (`evidence.later`). */
export function laterText({ made, version, words }: Later): string {
  switch (made) {
    case 'softened':
      return `softened in version ${version}${quoted(words)}`
    case 'dropped':
      return `version ${version} no longer tells it`
    case 'gone':
      return `version ${version} no longer has these words`
    case 'corrected':
      return `corrected in version ${version}${quoted(words)}`
    case 'otherwise':
      return `version ${version} has it otherwise${quoted(words)}`
    default:
      return made satisfies never
  }
}

const FORMS: readonly (readonly [Made, RegExp])[] = [
  ['softened', /^softened in version (\d+)(?:: “(.*)”)?$/su],
  ['dropped', /^version (\d+) no longer tells it()$/u],
  ['gone', /^version (\d+) no longer has these words()$/u],
  ['corrected', /^corrected in version (\d+)(?:: “(.*)”)?$/su],
  ['otherwise', /^version (\d+) has it otherwise(?:: “(.*)”)?$/su],
]

/** Reads what the log keeps; null for words of another form. */
export function readLater(text: string): Later | null {
  for (const [made, form] of FORMS) {
    const found = form.exec(text)
    if (found !== null) return { made, version: Number(found[1]), words: found[2] || null }
  }
  return null
}

/** True where the words that were logged are not what the copy says now: nobody may take them for it. */
export const isRewritten = ({ made }: Later): boolean => made === 'corrected' || made === 'otherwise' || made === 'gone'
