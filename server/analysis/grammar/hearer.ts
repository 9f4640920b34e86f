import { tokenAt, type Token } from '../text/tokens.ts'
import type { Reading } from './reading.ts'
import { TIME } from './time-words.ts'

/** Whom one tells things, in the dative: Russian and Ukrainian name them right behind the verb. */
const HEARERS =
  /^(?:журналистам|репорт[её]рам|прессе|сми|депутатам|присутствующим|собравшимся|читателям|подписчикам|журналістам|репортерам|пресі|змі|депутатам|присутнім|читачам)$/u
/** An outlet as the hearer, whose name follows: "корреспонденту ТКА", "изданию «Вестник»". */
const OUTLET =
  /^(?:корреспондент(?:у|ам|ке)|журналист(?:у|ке)|агентству|информагентству|изданию|интернет-изданию|телеканалу|каналу|газете|журналу|порталу|сайту|радиостанции|кореспондент(?:у|ам|ці)|журналіст(?:у|ці)|агентству|агенції|інформагенції|виданню|телеканалу|газеті|порталу|радіостанції)$/u
const AGENCIES = /^(?:тасс|риа|рбк|интерфакс[уа]?|рейтер(?:с|у)?|укр[иі]нформу|інтерфаксу)$/u
const OPENS = /^[«"“„]$/u
const SHUTS = /^[»"”“]$/u
const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}$/u.test(text) || /^\p{Script=Latin}+$/u.test(text)

/** Where the outlet's name ends that begins at `at`: in quotation marks, or its words with capitals. */
function behindOutlet(tokens: readonly Token[], at: number): number {
  if (OPENS.test(tokenAt(tokens, at).text)) {
    const end = tokens.findIndex((t, n) => n > at && SHUTS.test(t.text))
    return end > 0 && end - at < 8 ? end + 1 : at
  }
  if (tokens[at]?.kind === 'quoted') return at + 1
  let i = at
  while (i < tokens.length && tokenAt(tokens, i).capital && tokenAt(tokens, i).kind === 'word') i++
  if (tokens[i]?.kind === 'word') return i
  // "Сообщил корреспонденту ТКА Игорь Лосев": a name goes on behind the acronym.
  let short = at
  while (short < i && isAcronym(tokenAt(tokens, short))) short++
  return short
}

/** "Сообщил журналистам пресс-секретарь": the hearers are no part of the speaker's name. */
function behindDative(tokens: readonly Token[], at: number): number {
  let i = at
  for (let told = true; told && i < tokens.length;) {
    const { low } = tokenAt(tokens, i)
    told = true
    if (HEARERS.test(low)) i++
    else if (OUTLET.test(low)) i = behindOutlet(tokens, i + 1)
    else if (AGENCIES.test(low)) i = behindOutlet(tokens, i)
    else if (i > at && TIME.test(low)) i++
    else told = false
  }
  return tokens[i]?.kind === 'word' ? i : at
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
