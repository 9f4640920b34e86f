import type { Reading } from './reading.ts'
import type { Source } from './source.ts'

/** What scholars find refutes theories; nobody takes a position by it. */
const FINDING =
  /(?<!\p{L})(?:stud(?:y|ies)|research|excavations?|digs?|data|analys[ie]s|fossils?|findings?|surveys?|experiments?|results?|evidence|розкоп\p{L}{0,3}|раскопк\p{L}{0,3}|дослідженн\p{L}{1,2}|исследовани\p{L}{1,2}|аналіз\p{L}{0,2}|анализ\p{L}{0,2}|знахідк\p{L}{1,2}|находк\p{L}{1,2}|studien?|funde|grabung(?:en)?|études?|fouilles?|estudios?|hallazgos?|análisis|excavaci(?:ón|ones))$/u

/** Those who judge a claim from outside: none of it is about them. */
const JUDGES =
  /^(?:(?:many|some|several|most|two|three|other|independent|leading|political|western|local) )?(?:experts?|analysts?|columnists?|editorialists?|leader writers?|reviewers?|critics?|rivals?|historians?|scientists?|astronomers?|researchers?|economists?|observers?|commentators?|pundits?|fact-?checkers?|sceptics?|skeptics?|opponents?|readers?|scholars?|experten|expertinnen|(?:der |die )?(?:leitartikler|kommentator|kolumnist)(?:in)?|(?:l'|le |la )?(?:éditorialiste|chroniqueu(?:r|se))|(?:el |la )?(?:columnista|editorialista)|обозреватель|колумнист|оглядач|колумніст|forscher|wissenschaftler|kritiker|historiker|faktenchecker|beobachter|chercheurs|scientifiques|historiens|critiques|économistes|expertos|científicos|críticos|historiadores|verificadores|analistas|эксперты|аналитики|фактчекеры|уч[её]ные|историки|критики|экономисты|астрономы|експерти|аналітики|фактчекери|вчені|науковці|історики|критики|економісти)$/u

/** A court that rejects a claim rules on it. */
export const COURT =
  /(?<!\p{L})(?:courts?|judges?|jury|tribunals?|magistrates?|appeals panel|gericht|landgericht|amtsgericht|oberlandesgericht|richter(?:in)?|tribunal|cour|juge|juez|jueza|corte|суд|судья|судді|суддя)(?!\p{L})/u

/** True for a source that weighs a claim and is no party to it: a study, critics, fact-checkers. */
export function isOnlooker({ party, speaker, phrase }: Source): boolean {
  if (speaker !== null) return false
  return FINDING.test(party.toLowerCase()) || JUDGES.test(phrase.toLowerCase().replace(/^the /u, ''))
}

/** A machine, a rule of play or the weather takes no position. */
const THING =
  /(?<!\p{L})(?:machines?|reviews?|systems?|software|app|apps|referees?|umpires?|goalkeepers?|keeper|crossbar|woodwork|post|var|weather|rain|injury|injuries|algorithm|turnstiles?|gates?|servers?|saves?|flag|filter|firewall|printer|scanner|website|automat|schiedsrichter|torwart|latte|pfosten|arbitre|gardien|poteau|logiciel|árbitro|portero|larguero|máquina|арбитр|судья|вратарь|штанга|перекладина|система|автомат|арбітр|суддя|воротар|система)$/u

export const isThing = ({ speaker, party }: Source): boolean => speaker === null && THING.test(party.toLowerCase())

/** "He did not reach the top, the magazine says": a paper without a name reports, unless it tells of itself. */
export const tellsOfOthers = (r: Reading, { party, speaker }: Source, words: string): boolean =>
  speaker === null &&
  /^(?:\p{Ll}+ )?(?:note|message|reply|memo|minutes|papier|vermerk|schreiben)$|^(?:\p{Ll}+ )?(?:newspaper|paper|magazine|tabloid|daily|weekly|broadcaster|website|blog|portal|journal|zeitung|blatt|magazin|sender|journal|quotidien|hebdomadaire|magazine|diario|periódico|revista|газета|издание|видання|журнал)$/u.test(
    party,
  ) &&
  !r.he.has(/^["“«„]?(?:that |dass |que |что |що )?(\p{L}+)/u.exec(words)?.[1] ?? '') &&
  !/^["“«„]?(?:we|our|i|my)\s/u.test(words)
