/** Some words between two that belong together, in any order that copy gives them. */
const few = (most: number): string => `(?: [\\p{L}\\p{N}’'-]+){0,${most}}`
const words = (source: string): string => `(?<!\\p{L})(?:${source})(?!\\p{L})`

const OBJECT = `(?:comments?|commentary|statements?|remarks?|observations?|reactions?|responses?|answers?|details|information|interviews?)`
/** What one does who speaks of a thing: not in the past, in which one tells of what two others did. */
const SPEAK = `(?:comment|discuss|elaborate|talk (?:about|of|to)|speak (?:about|of|to|on)|answer (?:that|this|questions)|respond to (?:rumou?rs?|speculation|gossip|reports|stories|market)|say (?:more|anything|any more|whether|if|who|how)|go into|get into|be drawn|enter into|engage (?:in|with)|take (?:part in|questions)|(?:make|give|offer|provide|issue|share|disclose|release|do)(?: further| any| out| public| such)* (?:${OBJECT}|gossip|rumou?rs?|speculation))`

/** When, how and through whom, between a verb and its infinitive: "declined on Thursday to say", "declined, through her lawyer, to comment". */
const WHEN = `(?:,? (?:again|also|once more|so far|point-blank|outright|yesterday|today|twice|\\p{L}+ly|(?:late |early )?(?:on|this|last) \\p{L}+(?: (?:morning|afternoon|evening|night))?|(?:through|via|by|when|citing|even) [^,.;:]{2,50}(?=,)),?){0,3}`
const TO_WHOM = `(?:reporters|journalists|the (?:press|media)|us)`
const SPEAKING = `(?:(?:comment|discuss|elaborat|disclos|reveal)ing|(?:talk|speak)ing (?:about|of|on|publicly|to ${TO_WHOM})|(?:answer|respond)ing(?=[.,;]|$| (?:to )?(?:that|this|any|questions?|reports?|rumou?rs?|claims?|allegations?|(?:the|these|such) (?:questions?|reports?|rumou?rs?|claims?|allegations?|story)))|(?:shar|provid|giv|say)ing(?: further| any| more| out| such)* (?:${OBJECT}|names?|figures?|more|anything|what|who|whether|how))`
/** For whom a speaker answers; the guards, the farmers are others. */
const WHOM = `(?:it|him|her|them|us|me|the (?:company|bank|group|firm|club|office|ministry|agency|council|city|force|airline|hospital|school|university|spokes\\p{L}+))`
/** What binds one to silence. */
const RULE = `(?:confidentiality|privacy|secrecy|privilege|discretion|rules?|laws?|policy|(?:court |gag(?:ging)? )?orders?|agreements?|clauses?|obligations?|constraints?|restrictions?|regulations?|proceedings|investigations?)`

const ENGLISH = [
  `(?:do|does|will|would|wo|can|could|ca|shall|should|may|might|is|are|am|was|were)(?: not|n['’]t| never|not)(?:,[^,.;:]{2,40},)?${few(2)} ${SPEAK}`,
  `${RULE}${few(2)} (?:prevent|barr?|prohibit|preclud|stopp?|restrict|keep|kept|ban)\\p{L}{0,4} ${WHOM} from ${SPEAKING}`,
  `${RULE}${few(2)} (?:forbid|forbids|forbade|(?:do|does|did)(?: not|n['’]t) (?:allow|permit)) ${WHOM} to ${SPEAK}`,
  `(?:it|he|she|they|we|i|the (?:company|bank|group|firm|club)) (?:was|were|is|are|am|had been|has been|have been)(?: \\p{L}+ly)? (?:barred|prevented|prohibited|precluded|forbidden|restricted|banned) from ${SPEAKING}`,
  `(?:un|(?:not|n['’]t|never) )able(?: at (?:this|the) \\p{L}+| yet| now| currently)? to (?:comment|discuss|elaborate|talk about|speak (?:about|on)|go into|get into|be drawn)`,
  `in no position to ${SPEAK}`,
  `(?:inappropriate|improper|not appropriate|premature|too early) for ${WHOM} to (?:comment|discuss|speak|talk)`,
  `(?:walked|left|swept|drove|strode|hurried|departed)[^,.;:]{0,40} without (?:answering|taking|responding to) (?:any |reporters['’] |journalists['’] )?questions`,
  `you(?:['’]ll| will| would|['’]d)? (?:have to|need to|must|should) ask (?:the|him|her|them|\\p{Lu})`,
  `not going to (?:sit|stand) here and (?:${SPEAK}|speculate|debate|litigate|confirm|deny)`,
  `(?:when|if|once|as soon as) (?:there['’]s|there is|we have|we['’]ve got|i have|i['’]ve got) (?:something|anything|news)(?: new)? to (?:say|announce|share|report|tell)`,
  `(?:it|that|this|the matter)(?: is| was|['’]s) (?:an? )?(?:entirely |purely |strictly |wholly )?(?:private|family|personal) matter|the matter (?:is|was) (?:private|confidential)`,
  `(?:will|would|shall|['’]ll) (?:comment|speak|make a statement|say more)(?: on it| about it| further| publicly)? (?:in due (?:course|time)|at the (?:right|appropriate|proper) (?:time|moment)|when the time)`,
  `demur(?:red|s)(?=[.,;]| when| on| at)`,
  `(?:cannot|never) ${SPEAK}`,
  `it (?:has |had )?never (?:discuss(?:ed)?|comment(?:ed)? on|talk(?:ed)? about|sp(?:oke|oken) (?:about|of))`,
  `(?:not|n['’]t) (?:wish|want|care|choose|intend|propose|going|prepared|willing|ready|at liberty|authori[sz]ed|in a position|allowed|permitted|free|cleared|here) to${few(1)} (?:${SPEAK}|say|speak|talk|tell)`,
  `(?:chose|choose|chooses|preferred|prefers?|policy|opted|elected) (?:was |is )?(?:never|not) to (?:${SPEAK}|say|speak|talk|tell)`,
  `(?:discuss(?:es)?|comments? (?:on|about)) no \\p{L}+`,
  `(?:(?:wish|prefer|cho+s|want|opt)\\p{L}{0,4} to )?(?:mak(?:e|es|ing)|made|ha(?:ve|s|d|ving)|offer(?:s|ed|ing)?|g[ai]v(?:e|es|en|ing)|issu(?:e|es|ed|ing)|tak(?:e|es|ing)|took) (?:absolutely )?no (?:further |public |official )?(?:${OBJECT}|questions)`,
  `nothing (?:more |further |else |at all |whatever )?(?:for you |to you )?(?:to|(?:that )?(?:i|we) can) (?:say|add|contribute|offer|tell|share|communicate|declare)`,
  `ke(?:ep|eps|pt|eping)${few(3)} to (?:ourselves|itself|myself|himself|herself|themselves)`,
  `(?:declin|refus)(?:e|es|ed|ing)${WHEN} to (?:${SPEAK}|say|confirm or deny)`,
  `(?<=(?<!\\p{L})(?:comments?|statements?|answers?|remarks?)(?!\\p{L})[^.;:]{0,90}[ ,])(?:had|has|have) none to (?:make|give|offer|add)`,
  `(?:ma(?:de|kes?|king)|ha(?:d|s|ve)) (?:it )?(?:an? |his |her |its |their |our |my )(?:\\p{L}+ )?(?:rule|policy|practice|principle|habit) (?:of )?(?:never|not)(?: to)? (?:${SPEAK}|${SPEAKING}|say|speak|talk)`,
  `you(?:['’]ll| will|['’]re going to| are going to) get (?:absolutely )?nothing (?:more |else |further )?(?:out of|from) (?:me|us)`,
  `you(?: won['’]t| will not|['’]re not going to| are not going to) get (?:anything|a word|an answer|a comment) (?:more |else |further )?(?:out of|from) (?:me|us)`,
  `sa(?:id|ys) nothing(?=[.,;]|$)`,
  `(?:would|will|could|can|shall) (?:say|add) nothing(?! (?:of the (?:kind|sort)|like that))`,
  `leav(?:e|es|ing) it (?:there|at that)`,
  `sa(?:y|ys|id|ying) no more`,
  `(?:stays?|remains?) (?:between|within|inside|in the|behind) (?:us|them|these|those|room|audience|family|house|\\p{L}+)`,
  `(?:ignor|wav|brush|dodg|duck|sidestepp|evad|avoid|batt|bat|parr)(?:e|es|ed|ied|ies|ing|s)?(?: away| aside| off)?(?: all| shouted| repeated| further| any| the| reporters['’]?| such| our| two| three)* questions`,
  `(?:neither|not|n['’]t|cannot|nor|un|refused to|declined to)(?: able| in a position)?(?: to)? confirm${few(4)},? (?:n?or|and)(?: (?:we|i|it|they|he|she|can|could|to|would|ca|is|are))*(?: not|n['’]t| neither)? (?:deny|rule|exclude|dispute|disprove)`,
  `confirms? nothing,? (?:and|or|nor)(?: we| i| it| they)? den(?:y|ies) nothing`,
  `(?:reserv|withh[eo]ld|refrain|abstain)(?:s|ed|ing)?(?: from)? (?:all |any |public )?comment(?:s|ing)?`,
  `(?:stay|stays|stayed|keep|kept|remain|remained|remains) (?:silent|mum|tight-lipped|schtum|quiet about|quiet on)`,
  `h[eo]ld(?:s|ing)? (?:its|his|her|their|my|our) (?:tongues?|peace)`,
]
const GERMAN = [
  `(?:hielt|hielten|hält|halten) sich${few(4)} bedeckt`,
  `aus (?:mir|uns) (?:bekommen|kriegen|holen) sie${few(3)} nichts|von (?:mir|uns) (?:erfahren|hören) sie${few(3)} nichts`,
  `(?:macht|machte|machten|machen) es sich zur regel,${few(4)} nicht zu (?:äußern|kommentieren|sprechen)`,
  `(?:zog|zogen|zieht|ziehen) es vor,(?: sich)?(?:${few(4)} nicht zu (?:äußern|kommentieren|sprechen|antworten)| zu schweigen)`,
  `nehm(?:e|en|t)${few(5)} keine stellung`,
  `(?:verwies|verwiesen|verweist|berief sich|beriefen sich) auf [^.;:,]{3,60} und (?=[^.;]{0,80} nicht (?:äußern|kommentieren|sprechen|eingehen))`,
  `lehn(?:t|te|ten|en)(?:(?: [\\p{L}\\p{N}.]+){0,4} (?:es|dies)(?: [\\p{L}\\p{N}.]+){0,6}|(?: am| \\p{L}{2,8}tag\\p{L}{0,6}| gestern| heute| zunächst| jedoch| aber| auf anfrage){0,3}) ab, [^.;:]{0,80}?(?:zu äußern|zu äussern|zu kommentieren|zu sprechen|zu sagen|zu nehmen|einzugehen|zu beantworten|anzugeben)`,
  `(?:will|wolle|wollte|wollten|wollen|mochte|mochten|möchte)${few(6)} nicht (?:sagen|verraten|mitteilen|angeben|bestätigen), (?:ob|wer|wie|wann|warum|was|wo|welche\\p{L}?)`,
  `verzicht(?:et|ete|eten|en)${few(5)} auf (?:\\p{L}+ )?(?:kommentare?|stellungnahmen?|äußerung(?:en)?)`,
  `enth(?:ält|alten|ielt|ielten) sich${few(4)} (?:kommentars?|kommentare|stellungnahme)`,
  `(?:ist|sind|sei|war|waren)${few(6)} zu kein(?:er|em|erlei) (?:\\p{L}+ )?(?:stellungnahme|auskunft|auskünften|kommentar|äußerung|angaben) bereit`,
  `(?:sah|sahen|sieht|sehen)${few(6)} von (?:einer|einem|jeder|jedem|jeglicher|jeglichem) (?:\\p{L}+ )?(?:stellungnahme|kommentar|äußerung) ab`,
  `(?:gib|gab|geb|geben|gegeben|mach|macht|machte|machten|machen|erteil)\\p{L}{0,3}${few(6)} kein(?:e|en|erlei)? (?:\\p{L}+ )?(?:auskunft|auskünfte|angaben|stellungnahmen?|interviews?|informationen|kommentare?)`,
  `kein(?:e|en|erlei)? (?:\\p{L}+ )?(?:auskunft|auskünfte|stellungnahme|kommentar) (?:geben|gegeben|gab|abgeben|ab)`,
  `nicht (?:an|auf) (?:\\p{L}+ )?(?:spekulation(?:en)?|gerüchten?)(?: (?:beteilig|einlass|einlass|eingeh)\\p{L}*)?`,
  `(?:rede|spreche|sprech|red)\\p{L}{1,3} (?:wir|ich|man|sie|er) (?:\\p{L}+ ){0,3}nicht (?:über|von)|über \\p{L}[^,.;:]{2,40} (?:spricht|sprechen|redet|reden|rede|spreche) (?:man|wir|ich|er|sie|die \\p{L}+|das \\p{L}+|der \\p{L}+)(?: \\p{L}+){0,2} nicht`,
  `(?:will|wolle|wollte|wollten|wollen|mochte|möchte|mochten|möchten|möge|werde|werden|wird|kann|könne)${few(7)} nicht(?: zu (?:\\p{L}+ ){1,3}\\p{L}+)?(?: (?:näher|weiter|dazu|hierzu|öffentlich))* (?:äußern|äussern|kommentieren|sprechen|reden|eingehen|stellung nehmen)`,
  `n[ia][hm]m\\p{L}{0,3}${few(4)} keine stellung`,
  `hüllt\\p{L}{0,2} sich in schweigen|schwieg(?:en)?(?: (?:zu|zunächst|dazu))|schweig(?:t|en) (?:zu|dazu)|ließ\\p{L}{0,2}${few(4)} unkommentiert`,
]
const DAY_FR = `(?:,? (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir))?|aujourd['’]hui|(?:à|de) nouveau|encore|ce \\p{L}+|\\p{L}+ment),?){0,2}`
const COMMENT_FR = `(?:commenter|s['’]exprimer|évoquer|parler|répondre|en dire)`
const FRENCH = [
  `(?:esquiv|élud)\\p{L}{1,4}${DAY_FR} (?:les |la |toutes? |aux? |leurs? ){0,2}questions?`,
  `ne commentai(?:t|ent) (?:pas|jamais)`,
  `(?:préféré|préfèrent?|choisi|choisit|choisissent)${DAY_FR} (?:de )?ne (?:pas|rien) (?:${COMMENT_FR}|réagir|dire|ajouter)`,
  `(?:pour|comme) (?:règle|principe) de ne (?:pas|jamais|rien) (?:${COMMENT_FR}|dire)`,
  `vous ne (?:tirerez|saurez|obtiendrez) rien de (?:moi|nous)|vous n['’]obtiendrez rien de (?:moi|nous)`,
  `n['’](?:a|ont|avait|avaient) pas${DAY_FR} (?:souhaité|voulu|désiré|tenu à)${DAY_FR} (?:faire|commenter|réagir|s['’]exprimer|répondre|parler|donner|apporter|dire (?:si|qui|quand|pourquoi)|en dire)`,
  `(?:refus|déclin)\\p{L}{1,5}${DAY_FR} (?:à tout commentaire|tout commentaire|de (?:faire|commenter|répondre|parler|s['’]exprimer|dire (?:si|qui|quand|pourquoi|combien|comment)|préciser (?:si|qui|quand)))`,
  `pas (?:être )?(?:en mesure|autorisée?s?|habilitée?s?|libres?) (?:de |à |d['’])${COMMENT_FR}`,
  `(?:pas pu|ne (?:peut|peuvent|pouvait|pouvaient|pouvoir|pas pouvoir)(?: pas)?) ${COMMENT_FR}`,
  `(?:gard|absten|abstien|abstin|abstenu)\\p{L}{0,4}${DAY_FR} de (?:tout commentaire|commenter)`,
  `(?:secret|confidentialité|discrétion|clause|loi)[^.;,:]{0,30}? (?:interdi|empêch)\\p{L}{1,5} (?:d['’]|de )${COMMENT_FR}`,
  `(?:ne|n['’])(?: (?:nous|se|s['’]|y|en))? ?(?:commente\\p{L}*|commenterons|parl(?:e|ons|ent|era|erons|eront|erait)|discut(?:e|ons|ent|era|erons)|s['’]exprime\\p{L}*|exprim(?:e|ons|ent|era)\\p{L}*|répond(?:|ons|ent|ra|rons)) (?:pas|jamais|ni|point|plus|d['’]aucun)`,
  `n['’](?:a|ont|avait|avaient) pas (?:souhaité|voulu|désiré|tenu à|entendu) (?:\\p{L}+ )?(?:faire|commenter|réagir|s['’]exprimer|répondre|parler|donner|apporter|en dire)`,
  `(?:refus|déclin|évit)\\p{L}{1,5} (?:de |à |d['’])?(?:tout commentaire|faire de commentaires?|commenter|s['’]exprimer|répondre|parler|en dire)`,
  `(?:gard|observ)\\p{L}{1,4} le silence|(?:aucun|pas de|sans) (?:autre )?commentaires?|rien (?:de plus )?à (?:dire|déclarer|ajouter)`,
]
const DAY_ES = `(?:,? (?:(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy|de nuevo|nuevamente|otra vez|también|por ahora|\\p{L}+mente),?){0,2}`
/** One who will not answer an attack or a demand refuses something else. */
const ANSWERING_ES = `(?! (?:a|al|a la|a las|a los) (?:agresi|ataque|provocaci|fuego|violencia|demanda|oferta|petici|llamad|emergencia|exigencia))`
const COMMENT_ES = `(?:hacer (?:más )?(?:comentarios|declaraciones)|comentar|pronunciarse|responder${ANSWERING_ES}|hablar|opinar|valorar|dar (?:más )?(?:detalles|explicaciones|información|declaraciones))`
const SPANISH = [
  `(?:esquiv|eludi|sorte)\\p{L}{1,4}${DAY_ES} (?:todas )?(?:las? )?preguntas?`,
  `(?:declin|rehus|evit|eludi)\\p{L}{1,4}${DAY_ES} ${COMMENT_ES}`,
  `(?:prefiri|prefier|opt|eligi|escogi)\\p{L}{1,4}${DAY_ES} (?:por )?no ${COMMENT_ES}`,
  `(?:tien|ten)\\p{L}{1,3} por (?:norma|costumbre|regla) no ${COMMENT_ES}`,
  `(?:a mí|de mí|de nosotros) no (?:me |nos )?(?:van a |vais a )?(?:sacar|sacarán|sacarme|oirán|oír)(?: una palabra| nada)`,
  `se (?:ha |han |había |habían )?n(?:eg|ieg)\\p{L}{1,4}${DAY_ES} a (?:${COMMENT_ES}|contestar|(?:decir|confirmar|revelar|precisar|aclarar) (?:si|qui[eé]n|cu[aá]\\p{L}+|c[oó]mo|por qu[eé]))`,
  `no (?:est[áa]\\p{L}*|estoy) en (?:condiciones|posición|disposición) de ${COMMENT_ES}`,
  `no (?:pued(?:e|en|o)|podemos|podía|podían) (?:comentar|hablar de|pronunciarse|valorar)`,
  `(?:confidencialidad|secreto|cláusula|ley|normativa)[^.;,:]{0,40}? (?:impid|impedía|impedían|prohíb|prohib|veta)\\p{L}{0,4} ${COMMENT_ES}`,
  `abst(?:uvo|uvieron|iene|ienen)${DAY_ES} de ${COMMENT_ES}`,
  `no (?:se |lo |la )?(?:habla(?:mos|n|ré|rá|remos|rán|ría|rían)?|comenta(?:mos|n|rá|ré|remos|rán|ría)?|har(?:á|é|emos|án|ía|ían) (?:más )?(?:declaraciones|comentarios)|hac(?:e|en|emos) (?:declaraciones|comentarios)|pronunci(?:a|ará|an)|dar(?:á|é|emos|án|ía) (?:más )?(?:detalles|información|explicaciones)|entr(?:a|ará|aremos) a (?:valorar|comentar))`,
  `no (?:ha |había |han )?(?:quis[oi]\\p{L}*|quer(?:ido|ía|ían)|dese[óa]\\p{L}*|quiere|quieren) (?:hacer|hablar|responder|opinar|pronunciarse|comentar|dar|entrar|valorar)`,
  `(?:declin|rehus|evit|eludi|rechaz)\\p{L}{1,4} (?:hacer (?:más )?(?:comentarios|declaraciones)|comentar|pronunciarse|responder|hablar|opinar|dar)`,
  `(?:guard|mantuv|mantien)\\p{L}{1,4} silencio|nada que (?:decir|añadir|comentar|declarar)|sin comentarios`,
]
const DAY_RU = `(?: (?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)| вчера| сегодня| снова| вновь| вежливо| наотрез| пока){0,2}`
const RUSSIAN = [
  `(?:уш[её]л|ушл[аи]|уходи[лт]\\p{L}?) от (?:прямого )?ответа`,
  `предпоч(?:[её]л|ла|ло|ли|итает|итают)${DAY_RU} (?:не (?:комментировать|обсуждать|отвечать|говорить|высказываться)|воздержаться от комментариев)`,
  `(?:взял\\p{L}?|завел\\p{L}?) (?:себе )?за правило не (?:комментировать|обсуждать|отвечать|говорить)`,
  `от (?:меня|нас) вы (?:об этом )?ничего (?:не )?(?:об этом )?(?:не )?(?:узнаете|услышите|добь[её]тесь)`,
  `не стал\\p{L}?${DAY_RU} ни подтверждать,? ни опровергать`,
  `сослал\\p{L}{2,4} на [^.;:,]{3,60} и (?=не (?:стал|смог|вправе)|отказал)`,
  `от (?:[\\p{L}-]+ ){0,2}комментари\\p{L}{1,3}${DAY_RU} (?:воздерж|отказ|уклон)\\p{L}{2,6}`,
  `(?:отказ|воздерж|уклон)\\p{L}{2,6}${DAY_RU} от (?:[\\p{L}-]+ ){0,2}комментари\\p{L}{1,3}`,
  `отказ(?:ал|ыва|ав)\\p{L}{0,4}${DAY_RU} (?:комментировать|обсуждать|отвечать|говорить|сказать|сообщить|сообщать|уточнить|уточнять|пояснить|раскры(?:ть|вать))`,
  `не (?:вправе|(?:имеет|имеют|имеем|имею) права) (?:комментировать|обсуждать|раскрывать|разглашать|говорить)`,
  `не (?:смог|смогла|смогли) (?:прокомментировать|комментировать)`,
  `не (?:обсужда(?:ем|ю|ет|ют|ется|ются)|комментиру\\p{L}{1,3}|разглаша\\p{L}{1,3}|намерен\\p{L}? (?:комментировать|обсуждать|отвечать)|будем (?:комментировать|обсуждать|отвечать)|буду (?:комментировать|обсуждать|отвечать)|будет (?:комментировать|обсуждать|отвечать)|стал\\p{L}? (?:комментировать|отвечать|обсуждать|уточнять|вдаваться|говорить|раскрывать|разглашать)|захотел\\p{L}? (?:комментировать|отвечать|обсуждать|говорить)|пожелал\\p{L}? (?:комментировать|отвечать|обсуждать|говорить))`,
  `воздерж\\p{L}{2,6} от (?:\\p{L}+ )?комментари\\p{L}{1,3}|отказ\\p{L}{2,5} (?:от )?(?:\\p{L}+ )?(?:комментари\\p{L}{1,3}|комментировать|обсуждать|отвечать|говорить)|без комментариев|комментариев не (?:\\p{L}+)`,
]
const DAY_UK = `(?: (?:в|у) (?:понеділок|вівторок|середу|четвер|п['’]ятницю|суботу|неділю)| вчора| сьогодні| знову| ввічливо| наразі| поки){0,2}`
const UKRAINIAN = [
  `не ста(?:в|ла|ли)${DAY_UK} ні підтверджувати,? ні (?:спростовувати|заперечувати)`,
  `(?:волі(?:в|ла|ли|є|ють)|вважа(?:в|ла|ли) за краще)${DAY_UK} (?:не (?:коментувати|обговорювати|відповідати|говорити|висловлюватися)|утриматися від коментарів)`,
  `(?:взя(?:в|ла|ли)) (?:собі )?за правило не (?:коментувати|обговорювати|відповідати|говорити)`,
  `від (?:мене|нас) ви (?:про це )?нічого (?:про це )?не (?:дізнаєтеся|дізнаєтесь|почуєте|доб['’]єтеся)`,
  `посла(?:вся|лася|лися|лось) на [^.;:,]{3,60} (?:і|й|та) (?=не (?:став|стал|змог)|відмов)`,
  `від (?:[\\p{L}-]+ ){0,2}коментар\\p{L}{1,3}${DAY_UK} (?:утрим|відмов|ухил)\\p{L}{2,6}`,
  `(?:відмов|утрим|ухил)\\p{L}{2,6}${DAY_UK} від (?:[\\p{L}-]+ ){0,2}коментар\\p{L}{1,3}`,
  `відмов(?:ив|ил|ля)\\p{L}{0,5}${DAY_UK} (?:коментувати|обговорювати|відповідати|говорити|казати|сказати|повідомити|повідомляти|уточнити|уточнювати|розкри(?:ти|вати))`,
  `не ма(?:є|ють|ємо|ю) права (?:коментувати|обговорювати|розкривати|розголошувати|говорити)`,
  `не (?:обговорю\\p{L}{1,4}|коменту\\p{L}{1,3}|розголошу\\p{L}{1,3}|(?:будемо|буду|буде|будуть) (?:коментувати|обговорювати|відповідати)|(?:став|стала|стали|захотів|захотіла|захотіли) (?:коментувати|відповідати|обговорювати|уточнювати|говорити|розкривати|розголошувати))`,
  `утрим\\p{L}{2,6} від (?:\\p{L}+ )?коментар\\p{L}{1,3}|відмов\\p{L}{2,5} (?:від )?(?:\\p{L}+ )?(?:коментар\\p{L}{1,3}|коментувати|обговорювати|відповідати|говорити)|без коментарів|коментарів не \\p{L}+`,
]

const made = (patterns: readonly string[]): RegExp => new RegExp(patterns.map(words).join('|'), 'gu')

/** What binds to silence, and an infinitive, are nobody who speaks: whoever says so does. */
export const HAS_NO_SPEAKER = new RegExp(
  `^(?:${RULE}|aus (?:mir|uns)|von (?:mir|uns)|vous|a mí|de mí|de nosotros|от (?:меня|нас)|від (?:мене|нас)|secret|confidentialité|discrétion|clause|loi|confidencialidad|secreto|cláusula|ley|normativa|(?:it|that|this|the matter)(?:['’]s| is| was)|the matter|in no position|inappropriate|improper|not appropriate|premature|too early|ma(?:de|kes?|king) (?:it )?(?:an?|his|her|its|their|our|my)|you|when|not going to|pas (?:être|pouvoir)|ne pouvoir|nehme man)(?!\\p{L})`,
  'u',
)

/**
 * How one says, in each language that is read, that one will not speak of a thing: by a negation before a verb of speaking
 * or what is said, by silence, by keeping it to oneself. What two did not talk about, in the past, is no refusal.
 */
export const REFUSING: Readonly<Record<string, RegExp>> = {
  en: made(ENGLISH),
  de: made(GERMAN),
  fr: made(FRENCH),
  es: made(SPANISH),
  ru: made(RUSSIAN),
  uk: made(UKRAINIAN),
}
