import { tokenAt, type Token } from '../text/tokens.ts'
import { has, type Reading } from './reading.ts'

/** Where an untagged language ends the subject behind its verb: an infinitive, an auxiliary, the German object. */
const CLOSES: Readonly<Record<string, RegExp>> = {
  es: /^(?:haber|tener|ser|estar|a|al)$/u,
  fr: /^(?:avoir|être)$/u,
  de: /^(?:wurden?|wird|werden|worden|hat|haben|hatten?|den|dem|zu|zum|zur|gegen|gegenüber|über|wegen|sich)$/u,
  ru: /^(?:слухи|сообщения|информацию|обвинения|над|журналистам|репорт[её]рам|прессе|агентству|изданию|телеканалу|газете|порталу)$/u,
  uk: /^(?:чутки|повідомлення|інформацію|звинувачення|над|журналістам|репортерам|пресі|агентству|виданню|телеканалу|газеті|порталу)$/u,
}
/** "Presidency of Tarvia communicates: …": a verb of announcing between the name and its colon. */
const ANNOUNCES =
  /^(?:communicates?|announces?|informs?|declares?|states|clarifies|notes|advises|explains|responds|replies|answers|writes|erklärt|mitteilt|communique|informe|déclare|précise|répond|comunica|informa|aclara|responde|сообщает|заявляет|информирует|уточняет|отвечает|повідомляє|інформує|заявляє|уточнює)$/u
export const isAnnouncing = (word: string): boolean => ANNOUNCES.test(word)
/** “‘I am at my desk’: Halloran answers rumours”: what somebody does, told as headlines tell it. */
const DOES =
  /^(?:answers|hits|fires|responds|replies|breaks|tells|speaks|faces|defends|slams|vows|laughs|jokes|addresses|insists|stands|shrugs|scoffs|repeats|clarifies|counters|rejects|dismisses|reveals|opens|sets)$/u

/** What may stand in lower case behind a German noun within its phrase. */
const GERMAN_LINK = /^(?:der|des|von|vom|für|im|in|aus|zu|zum|zur|und|bei|am|an)$/u

/** True where the subject behind a verb ends before token `i`. */
export function closes(tokens: readonly Token[], i: number, r: Reading): boolean {
  const t = tokenAt(tokens, i)
  if (CLOSES[r.language]?.test(t.low)) return true
  const next = tokens[i + 1]
  if (ANNOUNCES.test(t.low) && !t.capital && next?.text === ':') return true
  if (r.language === 'en' && tokens[i - 1]?.capital === true && !t.capital) {
    if (DOES.test(t.low)) return true
    // "Paul Vint at the sign-on in Lunde": where a body has its name behind "at", a moment has none.
    const place = r.article.has(next?.low ?? '') ? tokens[i + 2] : next
    if (t.low === 'at' && place?.kind === 'word' && !place.capital && !has(r.organisation, place.low)) return true
  }
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
