import { tokenAt, type Token } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

/** Whom one tells things, in the dative: Russian and Ukrainian name them right behind the verb. */
const HEARERS = /^(?:журналистам|репорт[её]рам|прессе|агентству|изданию|журналістам|репортерам|пресі|виданню)$/u

/** "Сообщил журналистам пресс-секретарь": the hearers are no part of the speaker's name. */
function behindDative(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  return HEARERS.test(tokenAt(tokens, at).low) && next?.kind === 'word' ? at + 1 : at
}

/** "A assuré à l'AFP un porte-parole", "dijo a Agencia Norte la alcaldesa". */
function behindPreposition(tokens: readonly Token[], at: number): number {
  if (!/^(?:à|a|au|al|aux)$/u.test(tokenAt(tokens, at).low)) return at
  let i = at + 1
  if (/^(?:l'|la|le|les|el|los|las)$/u.test(tokenAt(tokens, i).low)) i++
  const first = i
  while (i < tokens.length && (tokenAt(tokens, i).capital || i === first)) i++
  if (/^(?:le|la|l'|les|un|une|son|sa|ses|el|los|las|una|su|sus)$/u.test(tokenAt(tokens, i).low)) return i
  // "A déclaré à l'AFP Me Sollier": the hearer is one word in capitals, a title begins the speaker.
  const title = tokens.findIndex(
    (t, n) => n > first && n < i && /^(?:me|m|mme|mlle|dr|don|doña)$/u.test(t.low) && t.capital,
  )
  return title > 0 ? title : at
}

/** Where the speaker begins behind an inverted verb and whom it was told. */
export function behindHearer(tokens: readonly Token[], at: number, { language }: Reading): number {
  if (at >= tokens.length) return at
  if (language === 'fr' || language === 'es') return behindPreposition(tokens, at)
  return language === 'ru' || language === 'uk' ? behindDative(tokens, at) : at
}
