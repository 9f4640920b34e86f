import type { Reading } from './reading.ts'
import { isLeftUndone } from './left-undone.ts'
import { declines, denying } from './negation.ts'

/** Papers and tapes that a report goes by. */
const WHAT_PAPER = String.raw`letters?|e-?mails?|memos?|documents?|recordings?|tapes?|audio|videos?|footage|messages?|screenshots?|photos?|photographs?|minutes|slides?|transcripts?|notes?`

/** Who grants a thing in so many words: "it is correct that …", "yes, it's true", "das stimmt". They open what is said. */
const GRANTS = new RegExp(
  String.raw`^["“«„‘'\s]*(?:(?:yes|yeah|ja|jawohl|oui|sí|да|так|indeed|well),? )?(?:${[
    String.raw`(?:it|that|this|what (?:the )?[^,.;:]{3,40} (?:says|reports?|reported|wrote|said))(?: is|['’]s| was) (?:quite |perfectly |absolutely |entirely |indeed )?(?:true|correct|accurate|right|so|the case)`,
    String.raw`(?:the |these |those )?(?:reports?|story|stories|rumou?rs?|information)(?: (?:of|in|from|about) [^,.;:]{2,40})? (?:is|are|was|were|ha(?:d|s|ve) (?:[\p{L}]+ ){0,3}been) (?:quite |perfectly |absolutely |entirely |indeed )?(?:true|correct|accurate|right)`,
    String.raw`(?:the |this |that |these |those )(?:${WHAT_PAPER}) (?:is|are|was|were) (?:quite |perfectly |absolutely |entirely |indeed )?(?:genuine|authentic|the real thing)`,
    String.raw`(?:it['’]s |that['’]s )?a fair cop|guilty as charged|mea culpa`,
    String.raw`(?:das|der|die|dieses|dieser|diese) (?:\p{L}*(?:schreiben|brief|e-?mails?|dokumente?|aufnahmen?|mitschnitt|protokolle?|video|foto)) (?:ist|sind|sei|seien) (?:echt|authentisch)`,
    String.raw`(?:la |le |les |l['’]|ce |cette )(?:lettre|documents?|enregistrements?|courriels?|courrier|note|vidéo|images) (?:est|sont) (?:bien |tout à fait )?authentiques?`,
    String.raw`(?:la |el |los |las |esa |ese )(?:carta|documentos?|grabación|grabaciones|correos?|vídeo|video|audios?|mensajes) (?:es|son) (?:auténtic[oa]s?|genuin[oa]s?|re(?:al|ales))`,
    String.raw`(?:письмо|запись|документы?|видео|переписка) (?:действительно )?(?:подлинн\p{L}{1,2}|настоящ\p{L}{2})`,
    String.raw`(?:лист|запис|документи?|відео|листування) (?:справді )?(?:справжн\p{L}{1,2}|автентичн\p{L}{1,2})`,
    String.raw`(?:es|das|dies|der bericht|die berichte|die meldung(?:en)?) (?:stimm(?:t|en)|triff(?:t|en) zu|treffen zu|(?:ist|sind) (?:wahr|richtig|korrekt|zutreffend))(?: so| leider| tatsächlich| in der tat)?`,
    String.raw`(?:c['’]est|il est|cela est|l['’]information est|les informations sont) (?:tout à fait |bien )?(?:vrai|exact|correct)e?s?`,
    String.raw`(?:eso |esto |la información |la noticia )?es (?:cierto|verdad|correct[oa]|ciert[oa])|así es|efectivamente|en efecto`,
    String.raw`это (?:действительно )?(?:правда|так|верно)|(?:информация|сообщения) (?:верна|верны|соответству\p{L}{2} действительности)`,
    String.raw`це (?:справді )?(?:правда|так)|(?:інформація|повідомлення) (?:правдив\p{L}|відповіда\p{L}{1,2} дійсності)`,
  ].join('|')})(?=["“”»’'\s]*$|["”»’]?[,.!:;]|\s[-–—]|\s(?:that|dass|daß|que|qu['’]|что|що|i|we|he|she|they)(?!\p{L}))`,
  'u',
)

/** An adverb or a turn that stands by the fact within what is said. */
const INDEED =
  /(?<!\p{L})(?:(?:have|has|had|is|are|was|were|did) indeed|that much (?:i|we) can (?:say|tell you|confirm)|(?:a|ont|avait|avaient|est|sont|était|étaient) bien (?:été )?\p{L}{2,}(?:é|ée|és|ées|i|ie|is|it|ite|u|ue|us|ues|ert|erte)|tatsächlich|действительно|справді|дійсно|efectivamente|en efecto)(?!\p{L})/u

/** "With hindsight should not have": who judges it so has done it. */
const REGRETTED =
  /(?<!\p{L})(?:(?:with|in) hindsight,? (?:[\p{L}’']+ ){0,3}should(?: not| never|n['’]t) have|should(?: not| never|n['’]t) have [^.;:]{2,60},? (?:with|in) hindsight|(?:rückblickend|im nachhinein)[^.;:]{0,20} (?:hätten?|hätte es) [^.;:]{0,60}(?:nicht|nie) [^.;:]{0,40}(?:dürfen|sollen)|avec le recul,? [^.;:]{0,30}n['’]aur\p{L}+ (?:pas|jamais) dû|visto (?:ahora|con perspectiva),? [^.;:]{0,20}no (?:debimos|debió|deberíamos haber|debería haber)|задним числом [^.;:]{0,40}не (?:следовало|стоило)|заднім числом [^.;:]{0,40}не (?:слід було|варто було))(?!\p{L})/u

/** A bare yes before a fact. */
const YES = /^["“«„‘'\s]*(?:yes|yeah|ja|jawohl|oui|sí|да|так),\s(?!but|aber|mais|pero|но|але|if|wenn|si|если|якщо)/u

/** What grants one thing in order to contradict another: "it is true that people talk, but …". */
const BUT =
  /(?<!\p{L})(?:but|yet|however|aber|doch|jedoch|mais|toutefois|cependant|pero|sin embargo|но|однако|але|проте|однак)(?!\p{L})/u

/** Where words are a question, a hope or a case that is only put. */
const LOOSE =
  /\?|(?<!\p{L})(?:if|whether|hope\p{L}{0,2}|maybe|perhaps|wenn|falls|ob|vielleicht|si|peut-être|quizás?|если|возможно|может|якщо|можливо)(?!\p{L})/u

/**
 * How sure it is that `words` (in lower case), as somebody's own, grant what was reported; 0 where they do not. What is
 * called false or negated behind the granting takes its own side, unless it is a duty left undone.
 */
export function granting(words: string, r: Reading): number {
  const grants = GRANTS.exec(words)
  if (!grants && REGRETTED.test(words) && !LOOSE.test(words)) return 0.7
  const found = grants ?? INDEED.exec(words) ?? YES.exec(words)
  if (!found) return 0
  const rest = words.slice(found.index + found[0].length)
  if (BUT.test(rest) || LOOSE.test(words.slice(0, found.index + found[0].length + 30))) return 0
  const denial = denying(words, r)
  const owned = denial?.rule === 'negates' && grants !== null && (isLeftUndone(words) || declines(rest, r) !== null)
  if (denial && !owned) return 0
  return grants ? 0.8 : INDEED.test(words) ? 0.72 : 0.65
}

/** Verbs of owning up: what was left undone is owned like what was done ("conceded that no tender had been held"). */
export const OWNS_UP =
  /^(?:acknowledg|admit|conced|confess|owned up|came clean|räum|eingeräumt|g(?:ab|aben|ibt|eben)(?:\s|$)|gestand|zugegeben|(?:a |ont )?(?:reconn|adm(?:et|is)|avou)|(?:ha |han )?(?:reconoc|admit)|призна|визна)/u

/** Where a clause begins that tells of something beside what is confirmed. */
const BESIDE =
  /(?:[,;]\s|\s(?=(?:but|aber|mais|pero|но|але)\s))(?:but|though|although|while|adding|noting|saying|stressing|insisting|and (?:said|added|stressed|insisted)|(?:\p{L}+ )?(?:aber|jedoch|allerdings)|(?:betonte|fügte|erklärte|verwies|wollte|nannte|machte|äußerte)|und (?:betonte|fügte|erklärte)|précisant|ajoutant|indiquant|soulignant|assurant|expliquant|mais|tout en|sans|aunque|pero|si bien|(?:y )?(?:añadió|precisó|señaló|aseguró|subrayó)|añadiendo|precisando|señalando|\p{L}{3,}(?:ив|ав|ев|яв|вши|вшись)(?!\p{L})|но|однако|хотя|але|проте|однак|хоча|водночас|при этом|при цьому)(?!\p{L})/u

/** What is confirmed: the words up to a clause beside it. */
export const confirmedIn = (words: string): string => words.slice(0, Math.max(0, words.search(BESIDE)) || words.length)

/** What says that all stays as it was ends the talk by contradicting it. */
export const STAYS =
  /(?<!\p{L})(?:remain\p{L}*|stay\p{L}*|still|continu\p{L}*|keep\p{L}*|going nowhere|bleib\p{L}*|weiterhin|reste\p{L}*|demeure\p{L}*|sigue|seguir\p{L}+|остан\p{L}+|оста[её]тся|залиш\p{L}+)(?!\p{L})/u

/** "…, as the Courier had reported": told before, and said now. Who alone tells it in the present is its source. */
const AS_REPORTED_BEFORE = String.raw`,\s(?:just |exactly |much )?(?:as (?!(?:it|they|he|she|we|i) )(?:the |an? )?(?:[\p{L}\p{N}’'&.-]+ ){1,5}?(?:had|has) (?:first |exclusively |earlier |previously )?(?:reported|revealed|disclosed|written)|wie (?!\p{L}+ sagte)[^,.;:]{3,50} (?:berichtet|gemeldet|geschrieben|enthüllt) hatten?|comme l['’]avai(?:t|ent) (?:\p{L}+ )?(?:révélé|rapporté|annoncé|écrit)|(?:tal y )?como (?:ya )?hab(?:ía|ían) (?:publicado|informado|adelantado|revelado)|как (?:и )?(?:ранее|раньше) (?:сообща|писа)\p{L}{1,3}|як (?:і )?(?:раніше|уже) (?:повідомля|писа)\p{L}{1,3})(?!\p{L})`

/** Behind a saying: what was said bears out what was told before, or puts an end to guessing. */
export const BEARS_OUT =
  /(?:,\s|(?:statement|letter|post|message|memo|note|filing|video)\s|\s(?=und |y lo |lo que ))(?:that (?:confirmed|verified|corroborated|bore out)|confirming|(?:verifying|corroborating)(?= (?:the |an? )?(?:[\p{L}’'-]+ ){0,2}(?:accounts?|reports?)(?!\p{L})| what )|substantiating|bearing out|und bestätigte (?:damit|so)|womit (?:er|sie|es) |confirmant|confirmando|lo que confirma(?:ba)?|подтвердив|подтвердили? тем самым|підтвердивши)(?: [\p{L}’'-]+){0,2}? (?:(?:the|an?|earlier|what|recent|local|weeks?|months?|days?|einen?|die|den|une?|les|des|la|ce|ainsi|el|las|los|un|una|lo|así|тем самым|тим самим|этим|цим)\s)?(?:\p{L}+ ){0,3}(?:reports?|account|accounts|story|information|informations|news|rumou?rs?|speculation|incident|attack|leaks?|reporting|coverage|what|had|bericht|berichte|gerüchte|spekulationen|meldung|rumeurs?|que|información|informaciones|noticia|rumores|publicad\p{L}+|сообщени\p{L}+|слух\p{L}+|информаци\p{L}+|повідомлення|чутк\p{L}+|інформаці\p{L}+)(?!\p{L})/u
export const ENDS_TALK = new RegExp(
  String.raw`${AS_REPORTED_BEFORE}|,\s(?:thereby |thus |finally )?(?:ending|putting (?:an end|a stop) to|mettant (?:ainsi )?fin à|poniendo (?:así )?fin a|beendete damit)\s(?:\p{L}+ ){0,4}(?:speculation|rumou?rs?|conjecture|guessing|gossip|uncertainty|guesswork|suspense|spéculations?|rumeurs?|suspense|especulaci\p{L}+|conjeturas|rumores|incertidumbre|spekulationen|mutmaßungen)(?!\p{L})`,
  'u',
)
