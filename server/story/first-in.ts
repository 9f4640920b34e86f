import type { Names } from '../names/names.ts'
import { isNamedIn } from './outlet.ts'

interface Span {
  start: number
  end: number
}

/** Who was first, in English: the outlet stands before these words, or behind them and "by". */
const FIRST_EN =
  /(?<!\p{L})(?:first (?:reported|published|revealed|disclosed|broken?|wrote|said|told|carried|with|to (?:report|publish|say|reveal|disclose|write|break|name|tell|point to))|(?:reported|published|revealed|disclosed|broken) first|broke the (?:news|story))(?!\p{L})/giu
/** The same in other languages, whose order is free: on either side. */
const FIRST_ABROAD =
  /(?<!\p{L})(?:zuerst|als (?:erste[rs]?|erstes)|l[ea] premi(?:er|ère) à (?:l['’] ?)?(?:révéler|rapporter|annoncer|publier|écrire|évoquer|parler|avoir)|en premier|adelant(?:ó|ad[oa]s?)|primicia|fue (?:el primero|la primera) en|перв(?:ым|ой|ыми) (?:сообщи|написа|рассказ)|перш(?:им|ою|ими) (?:повідоми|написа|розпові)|ранее об? |раніше про )/giu
const GERMAN = /^(?:zuerst|als )/iu
const GERMAN_TELLS = /(?<!\p{L})(?:bericht|(?:ge)?meld|schrieb|geschrieben|enthüll|publik|öffentlich)/iu

const NEAR = 36
/** Between the outlet and what it was first to do: no negation, no other subject ("when", "that he"), no other outlet but one that was not first. */
const OTHERWISE =
  /(?<!\p{L})(?:(?:was|were|is|had|did|has) not|\p{L}+n['’]t|never|nor|he|she|they|we|I|and|when|after|before)(?!\p{L})/u
const OTHER = /(?<!not (?:the |\p{Lu}\p{L}+ )?)(?<![\p{L}\p{N}])\p{Lu}(?!\p{Ll}+day(?!\p{L}))/u
const AGENT = /^[^.;:"“”]{0,30}?(?<!\p{L})(?:by|in|on) (?:the )?$/u
const DENIED = /(?<!\p{L})(?:not|nicht|pas|no|не|nor)(?: (?:by|in|the|von|par|por|der|die|das|le|la|el))* ?[«»„“"]?$/iu

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu
const LAST = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+$/u

/** "The Courier" for the "Ostenholt Courier", "ABR" for "Aldmark Broadcasting ABR": by what a name ends with, unless another is called so whole. */
function shortSpans(sentence: string, outlet: string, names: Names): Span[] {
  const [last] = LAST.exec(outlet) ?? []
  if (last === undefined || !outlet.includes(' ')) return []
  const isAcronym = /^\p{Lu}+$/u.test(last)
  const others = [last, `The ${last}`].map((name) => names.outlet(name)).filter((found) => found !== null)
  if (others.some(({ id }) => id !== names.outlet(outlet)?.id)) return []
  const short = new RegExp(
    `(?<!\\p{L})${isAcronym ? '' : '[Tt]he '}${last}(?![\\p{L}-]| (?!\\p{Lu}\\p{Ll}+day)\\p{Lu})`,
    'gu',
  )
  return [...sentence.matchAll(short)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

/** How many words an outlet's name may take beyond its own: particles and a kind. */
const LOOSE = 2

/** Where a sentence names the outlet in full. */
function fullSpans(sentence: string, outlet: string): Span[] {
  if (!isNamedIn(sentence, outlet)) return []
  const words = [...sentence.matchAll(WORD)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  const most = (outlet.match(WORD)?.length ?? 1) + LOOSE
  const spans: Span[] = []
  for (const [at, { end }] of words.entries()) {
    for (let n = 0; n < most && n <= at; n++) {
      const start = words[at - n]?.start ?? 0
      if (!isNamedIn(sentence.slice(start, end), outlet)) continue
      if (spans.at(-1)?.start !== start) spans.push({ start, end })
      break
    }
  }
  return spans
}

const isNear = (text: string): boolean => text.length <= NEAR && !/[.;:]/u.test(text)

const isDenied = (sentence: string, { start }: Span): boolean =>
  DENIED.test(sentence.slice(Math.max(0, start - NEAR), start))

/** True where a sentence names the outlet in full, and not as one that it was not: "Radio Sund, not Havn Tidende". */
export const isMeantIn = (sentence: string, outlet: string): boolean =>
  fullSpans(sentence, outlet).some((span) => !isDenied(sentence, span))

/** S12: true where a sentence says that the outlet was first with the news: it, and not who else the sentence names. */
export function isFirstIn(sentence: string, outlet: string, names: Names): boolean {
  const english = [...sentence.matchAll(FIRST_EN)]
  const abroad = [...sentence.matchAll(FIRST_ABROAD)].filter(
    ([words]) => !GERMAN.test(words) || GERMAN_TELLS.test(sentence),
  )
  if (english.length + abroad.length === 0) return false
  const spans = [...fullSpans(sentence, outlet), ...shortSpans(sentence, outlet, names)].filter(
    (span) => !isDenied(sentence, span),
  )
  return spans.some(({ start, end }) => {
    const isBy = ({ index, 0: words }: RegExpExecArray): boolean => {
      const between = index >= end ? sentence.slice(end, index) : null
      if (between !== null) return isNear(between) && !OTHERWISE.test(between) && !OTHER.test(between)
      return AGENT.test(sentence.slice(index + words.length, start))
    }
    const isBeside = ({ index, 0: words }: RegExpExecArray): boolean =>
      isNear(index >= end ? sentence.slice(end, index) : sentence.slice(index + words.length, start))
    return english.some(isBy) || abroad.some(isBeside)
  })
}
