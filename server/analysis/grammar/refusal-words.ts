/** Some words between two that belong together, in any order that copy gives them. */
const few = (most: number): string => `(?: [\\p{L}\\p{N}’'-]+){0,${most}}`
const words = (source: string): string => `(?<!\\p{L})(?:${source})(?!\\p{L})`

const OBJECT = `(?:comments?|commentary|statements?|remarks?|observations?|reactions?|responses?|answers?|details|information|interviews?)`
/** What one does who speaks of a thing: not in the past, in which one tells of what two others did. */
const SPEAK = `(?:comment|discuss|elaborate|talk (?:about|of|to)|speak (?:about|of|to|on)|answer (?:that|this|questions)|respond to (?:rumou?rs?|speculation|gossip|reports|stories|market)|say (?:more|anything|any more|whether|if|who|how)|go into|get into|be drawn|enter into|engage (?:in|with)|take (?:part in|questions)|(?:make|give|offer|provide|issue|share|disclose|release|do)(?: any| further| out| public| such)* (?:${OBJECT}|gossip|rumou?rs?|speculation))`

const ENGLISH = [
  `(?:do|does|will|would|wo|can|could|ca|shall|should|may|might|is|are|am|was|were)(?: not|n['’]t| never|not)${few(2)} ${SPEAK}`,
  `(?:cannot|never) ${SPEAK}`,
  `it (?:has |had )?never (?:discuss(?:ed)?|comment(?:ed)? on|talk(?:ed)? about|sp(?:oke|oken) (?:about|of))`,
  `(?:not|n['’]t) (?:wish|want|care|choose|intend|propose|going|prepared|willing|ready|at liberty|authori[sz]ed|in a position|allowed|permitted|here) to${few(1)} (?:${SPEAK}|say|speak|talk|tell)`,
  `(?:chose|choose|chooses|preferred|prefers?|policy|opted|elected) (?:was |is )?(?:never|not) to (?:${SPEAK}|say|speak|talk|tell)`,
  `(?:discuss(?:es)?|comments? (?:on|about)) no \\p{L}+`,
  `(?:(?:wish|prefer|cho+s|want|opt)\\p{L}{0,4} to )?(?:mak(?:e|es|ing)|made|ha(?:ve|s|d|ving)|offer(?:s|ed|ing)?|g[ai]v(?:e|es|en|ing)|issu(?:e|es|ed|ing)|tak(?:e|es|ing)|took) (?:absolutely )?no (?:further |public |official )?(?:${OBJECT}|questions)`,
  `nothing (?:more |further |else |at all |whatever )?(?:for you |to you )?(?:to|(?:that )?(?:i|we) can) (?:say|add|contribute|offer|tell|share|communicate|declare)`,
  `ke(?:ep|eps|pt|eping)${few(3)} to (?:ourselves|itself|myself|himself|herself|themselves)`,
  `(?:declin|refus)(?:e|es|ed|ing) to ${SPEAK}`,
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
  `(?:gib|gab|geb|geben|gegeben|mach|macht|machte|machten|machen|erteil)\\p{L}{0,3}${few(6)} kein(?:e|en|erlei)? (?:\\p{L}+ )?(?:auskunft|auskünfte|angaben|stellungnahmen?|interviews?|informationen|kommentare?)`,
  `kein(?:e|en|erlei)? (?:\\p{L}+ )?(?:auskunft|auskünfte|stellungnahme|kommentar) (?:geben|gegeben|gab|abgeben|ab)`,
  `nicht (?:an|auf) (?:\\p{L}+ )?(?:spekulation(?:en)?|gerüchten?)(?: (?:beteilig|einlass|einlass|eingeh)\\p{L}*)?`,
  `(?:rede|spreche|sprech|red)\\p{L}{1,3} (?:wir|ich|man|sie|er) (?:\\p{L}+ ){0,3}nicht (?:über|von)|über \\p{L}[^,.;:]{2,40} (?:spricht|sprechen|redet|reden|rede|spreche) (?:man|wir|ich|er|sie|die \\p{L}+|das \\p{L}+|der \\p{L}+)(?: \\p{L}+){0,2} nicht`,
  `(?:will|wolle|wollte|wollten|wollen|mochte|möchte|mochten|möchten|möge|werde|werden|wird|kann|könne)${few(7)} nicht(?: näher| weiter)? (?:äußern|äussern|kommentieren|sprechen|reden|eingehen|stellung nehmen)`,
  `n[ia][hm]m\\p{L}{0,3}${few(4)} keine stellung`,
  `hüllt\\p{L}{0,2} sich in schweigen|schwieg(?:en)?(?: (?:zu|zunächst|dazu))|schweig(?:t|en) (?:zu|dazu)|ließ\\p{L}{0,2}${few(4)} unkommentiert`,
]
const FRENCH = [
  `(?:ne|n['’])(?: (?:nous|se|s['’]|y|en))? ?(?:commente\\p{L}*|commenterons|parl(?:e|ons|ent|era|erons|eront|erait)|discut(?:e|ons|ent|era|erons)|s['’]exprime\\p{L}*|exprim(?:e|ons|ent|era)\\p{L}*|répond(?:|ons|ent|ra|rons)) (?:pas|jamais|ni|point|plus|d['’]aucun)`,
  `n['’](?:a|ont|avait|avaient) pas (?:souhaité|voulu|désiré|tenu à|entendu) (?:\\p{L}+ )?(?:faire|commenter|réagir|s['’]exprimer|répondre|parler|donner|apporter|en dire)`,
  `(?:refus|déclin|évit)\\p{L}{1,5} (?:de |à |d['’])?(?:tout commentaire|faire de commentaires?|commenter|s['’]exprimer|répondre|parler|en dire)`,
  `(?:gard|observ)\\p{L}{1,4} le silence|(?:aucun|pas de|sans) (?:autre )?commentaires?|rien (?:de plus )?à (?:dire|déclarer|ajouter)`,
]
const SPANISH = [
  `no (?:se |lo |la )?(?:habla(?:mos|n|ré|rá|remos|rán|ría|rían)?|comenta(?:mos|n|rá|ré|remos|rán|ría)?|har(?:á|é|emos|án|ía|ían) (?:más )?(?:declaraciones|comentarios)|hac(?:e|en|emos) (?:declaraciones|comentarios)|pronunci(?:a|ará|an)|dar(?:á|é|emos|án|ía) (?:más )?(?:detalles|información|explicaciones)|entr(?:a|ará|aremos) a (?:valorar|comentar))`,
  `no (?:ha |había |han )?(?:quis[oi]\\p{L}*|quer(?:ido|ía|ían)|dese[óa]\\p{L}*|quiere|quieren) (?:hacer|hablar|responder|opinar|pronunciarse|comentar|dar|entrar|valorar)`,
  `(?:declin|rehus|evit|eludi|rechaz)\\p{L}{1,4} (?:hacer (?:más )?(?:comentarios|declaraciones)|comentar|pronunciarse|responder|hablar|opinar|dar)`,
  `(?:guard|mantuv|mantien)\\p{L}{1,4} silencio|nada que (?:decir|añadir|comentar|declarar)|sin comentarios`,
]
const RUSSIAN = [
  `не (?:обсужда(?:ем|ю|ет|ют|ется|ются)|комментиру\\p{L}{1,3}|разглаша\\p{L}{1,3}|намерен\\p{L}? (?:комментировать|обсуждать|отвечать)|будем (?:комментировать|обсуждать|отвечать)|буду (?:комментировать|обсуждать|отвечать)|будет (?:комментировать|обсуждать|отвечать)|стал\\p{L}? (?:комментировать|отвечать|обсуждать|уточнять|вдаваться|говорить)|захотел\\p{L}? (?:комментировать|отвечать|обсуждать|говорить)|пожелал\\p{L}? (?:комментировать|отвечать|обсуждать|говорить))`,
  `воздерж\\p{L}{2,6} от (?:\\p{L}+ )?комментари\\p{L}{1,3}|отказ\\p{L}{2,5} (?:от )?(?:\\p{L}+ )?(?:комментари\\p{L}{1,3}|комментировать|обсуждать|отвечать|говорить)|без комментариев|комментариев не (?:\\p{L}+)`,
]
const UKRAINIAN = [
  `не (?:обговорю\\p{L}{1,4}|коменту\\p{L}{1,3}|розголошу\\p{L}{1,3}|(?:будемо|буду|буде|будуть) (?:коментувати|обговорювати|відповідати)|(?:став|стала|стали|захотів|захотіла|захотіли) (?:коментувати|відповідати|обговорювати|уточнювати|говорити))`,
  `утрим\\p{L}{2,6} від (?:\\p{L}+ )?коментар\\p{L}{1,3}|відмов\\p{L}{2,5} (?:від )?(?:\\p{L}+ )?(?:коментар\\p{L}{1,3}|коментувати|обговорювати|відповідати|говорити)|без коментарів|коментарів не \\p{L}+`,
]

const made = (patterns: readonly string[]): RegExp => new RegExp(patterns.map(words).join('|'), 'gu')

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
