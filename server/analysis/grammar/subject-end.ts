import { tokenAt, type Token } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

/** Where an untagged language ends the subject behind its verb: an infinitive, an auxiliary, the German object. */
const CLOSES: Readonly<Record<string, RegExp>> = {
  es: /^(?:haber|tener|ser|estar|a|al)$/u,
  fr: /^(?:avoir|être)$/u,
  de: /^(?:wurden?|wird|werden|worden|hat|haben|hatten?|den|dem|zu|zum|zur|gegen|gegenüber|über|wegen|sich)$/u,
  ru: /^(?:слухи|сообщения|информацию|обвинения|над|журналистам|репорт[её]рам|прессе|агентству|изданию|телеканалу|газете|порталу)$/u,
  uk: /^(?:чутки|повідомлення|інформацію|звинувачення|над|журналістам|репортерам|пресі|агентству|виданню|телеканалу|газеті|порталу)$/u,
}
/** What may stand in lower case behind a German noun within its phrase. */
const GERMAN_LINK = /^(?:der|des|von|vom|für|im|in|aus|zu|zum|zur|und|bei|am|an)$/u

/** True where the subject behind a verb ends before token `i`. */
export function closes(tokens: readonly Token[], i: number, r: Reading): boolean {
  const t = tokenAt(tokens, i)
  if (CLOSES[r.language]?.test(t.low)) return true
  // "Au sujet de", "à propos de".
  if (r.language === 'fr' && /^(?:sujet|propos)$/u.test(tokenAt(tokens, i + 1).low)) return true
  return (
    r.language === 'de' &&
    t.kind === 'word' &&
    !t.capital &&
    tokens[i - 1]?.capital === true &&
    !GERMAN_LINK.test(t.low)
  )
}
