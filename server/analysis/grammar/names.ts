import { OUTLET_WORDS, OUTLETS } from '../lexicon/outlets.ts'
import type { Token } from '../text/tokens.ts'
import { unpossessed } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

const PARTICLES = new Set(
  `of de del della der den van von bin ibn al el la le les los das dos da di du y e и i y't und and for für zu zum ter ten`.split(
    ' ',
  ),
)
/** Particles that also join common phrases: they hold a name together only when a capital stands on both sides of them. */
export interface NameRun {
  text: string
  /** Indices of its first and last token in the phrase. */
  first: number
  last: number
}

/** Runs of capitalised words with their particles: "Bank of Selmara", "Dmitry Peskov", "Holm & Lade". */
export function nameRuns(tokens: readonly Token[], isCommon: (low: string) => boolean, opening: boolean): NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token
    if (!t.capital || (i === 0 && opening && isCommon(unpossessed(t.low)))) continue
    let last = i
    while (last + 1 < tokens.length) {
      const here = tokens[last] as Token
      const next = tokens[last + 1] as Token
      const then = tokens[last + 2]
      if (/['’]s$/u.test(here.text)) break
      if (next.capital) last += 1
      else if (next.kind === 'word' && PARTICLES.has(next.low) && then?.capital) last += 2
      else if (next.text === '.' && here.text.length === 1 && then?.capital) last += 2
      else break
    }
    const words = tokens.slice(i, last + 1)
    const start = (words[0] as Token).start
    runs.push({
      text: words.reduce((s, x) => s.padEnd(x.start - start) + x.text, ''),
      first: i,
      last,
    })
    i = last
  }
  return runs.map((r) => ({ ...r, text: unpossessed(r.text.replace(/\s+/g, ' ').trim()) }))
}

const strip = (name: string): string => name.replace(/^(?:the|le|la|el|die|der|das)\s/iu, '').toLowerCase()

/** Whether a name is known, or built, as the name of a news outlet. */
export function isOutletName(name: string): boolean {
  const low = strip(name)
  if (OUTLETS.has(low) || OUTLETS.has(`the ${low}`)) return true
  const words = low.split(/\s+/)
  if (words.length === 1) return false
  return OUTLET_WORDS.has(words.at(-1) as string) || OUTLET_WORDS.has(words[0] as string)
}

/** Whether a name looks like an organisation's rather than a person's. */
export function isOrganisationName(name: string, r: Reading): boolean {
  const words = name.split(/\s+/)
  if (/&|\d/u.test(name) || /\b(?:of|de|del|du|des)\b/u.test(name)) return true
  if (words.some((w) => r.lexicon.organisation.includes(w.toLowerCase()))) return true
  if (words.length === 1) return true
  return words.some((w) => /^\p{Lu}{2,6}$/u.test(w))
}
