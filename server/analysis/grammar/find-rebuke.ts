import { hits } from '../text/phrases.ts'
import { type Clause, type Subject, subjectOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { HEDGED, ownerOf, speak } from './find-saying.ts'
import { isOnlooker, isThing } from './onlooker.ts'

const PRESS_EN =
  '(?:(?:newspaper|paper|magazine|website|site|broadcaster|station|channel|weekly|daily|tabloid|outlet|agency|press|media|reporters?|journalists?)|(?:its|the) (?:reporters?|journalists?|authors?))'
const PRESS_DE =
  '(?:zeitung|zeitschrift|magazin|blatt|sender|portal|medien|presse|journalisten|redaktion|boulevardblatt)'
const PRESS_FR = '(?:journal|quotidien|hebdomadaire|magazine|site|chaîne|presse|médias|journalistes|tabloïd)'
const PRESS_ES = '(?:periódico|diario|semanario|revista|portal|web|cadena|prensa|medios?|periodistas?|digital)'
const PRESS_RU = '(?:газет[уы]|издани[ея]|журнал|портал|сайт|телеканал|журналист\\p{L}{1,2}|сми|прессу|агентство)'
const PRESS_UK = '(?:газету|видання|журнал|портал|сайт|телеканал|журналіст\\p{L}{1,3}|змі|пресу|агенцію)'

/** Who charges a paper with inventing what it told denies it; of a paper's tone or its manners nothing is denied. */
const REBUKES: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    `(?<!\\p{L})accus(?:ed|es|ing) (?:the |a |an |some |its |local )?(?:\\p{L}+ )?${PRESS_EN} of (?:scare-?mongering|fear-?mongering|inventing|fabricating|fabrication|lying|lies|libel|slander|making (?:it|this|things|the \\p{L}+) up|(?:spreading|peddling|publishing|printing) (?:\\p{L}+ )?(?:lies|falsehoods?|fictions?|fake news|fabrications?|disinformation|misinformation|untruths?))(?!\\p{L})`,
    'gu',
  ),
  de: new RegExp(
    `(?<!\\p{L})(?:warf|warfen|wirft|werfen) (?:der|dem|den) (?:\\p{L}+ )?${PRESS_DE} (?:\\p{L}+ ){0,4}?(?:panikmache|lügen|erfindung(?:en)?|verleumdung|falschmeldungen|desinformation) vor(?!\\p{L})|(?<!\\p{L})bezichtigt(?:e|en)? (?:die|das|den) (?:\\p{L}+ )?${PRESS_DE} der (?:lüge|verleumdung|erfindung|panikmache)(?!\\p{L})`,
    'gu',
  ),
  fr: new RegExp(
    `(?<!\\p{L})(?:a |ont )?accus(?:é|e|ent) (?:le |la |les |l['’]|un |une )${PRESS_FR} (?:de mentir|de mensonges?|d['’]avoir (?:tout )?inventé|d['’]inventer|d['’]affabul\\p{L}+|d['’]alarmisme|de diffamation|de (?:répandre|propager|publier) (?:de )?(?:fausses|des mensonges))`,
    'gu',
  ),
  es: new RegExp(
    `(?<!\\p{L})acus(?:ó|a|aron|an) (?:al? |a la |a los |a las )(?:\\p{L}+ )?${PRESS_ES} de (?:mentir|inventar\\p{L}*|haber inventado|alarmismo|difamar|difamación|(?:difundir|publicar) (?:bulos|mentiras|falsedades|noticias falsas))`,
    'gu',
  ),
  ru: new RegExp(
    `(?<!\\p{L})обвин(?:ил|ила|или|ило|яет|яют) ${PRESS_RU} (?:во лжи|в клевете|в нагнетании|в вымысле|в (?:распространении|публикации) (?:ложной|ложных|фейк|лжи|небылиц))`,
    'gu',
  ),
  uk: new RegExp(
    `(?<!\\p{L})звинува(?:тив|тила|тили|тило|чує|чують) ${PRESS_UK} (?:у|в) (?:брехні|наклепі|нагнітанні|вигадках|(?:поширенні|публікації) (?:неправд|фейк|брехн))`,
    'gu',
  ),
}

/** "Accused the newspaper of scaremongering", "обвинил газету во лжи". */
export function findRebukes(c: Clause, main: Subject | null): Draft[] {
  const drafts: Draft[] = []
  for (const cue of hits(REBUKES[c.r.language] ?? /(?!)/gu, c.unit.mask)) {
    if (HEDGED.test(c.unit.mask.slice(Math.max(0, cue.start - 40), cue.start))) continue
    const subject = subjectOf(c, cue) ?? ownerOf(c, cue, main)
    if (!subject || subject.source.kind === 'unnamed' || subject.source.kind === 'outlet') continue
    if (isThing(subject.source) || isOnlooker(subject.source)) continue
    drafts.push({ ...speak(c, cue, subject, null), stance: 'denial', rule: 'rebuts', confidence: 0.78 })
  }
  return drafts
}
