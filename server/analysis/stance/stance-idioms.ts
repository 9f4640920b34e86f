/** Turns of phrase that take a stance as a whole; `…` stands for up to four words. */
const IDIOMS = {
  debunking: [
    '(?:put|puts|lay|lays|laid) … to (?:rest|bed)',
    '(?:set|sets|setting) the record straight',
    '(?:shoots?|shot|shooting|knocks?|knocked) … down',
    '(?:make|makes|made|making) … up',
    'never happened',
    "(?:didn't|did not|won't|isn't) happen(?:ing)?",
    'not happening',
    'no (?:truth|evidence|proof|basis|sign)',
    '(?:not so fast|false alarm|pants on fire|fact check|out of context|urban legend|think again)',
    "(?:don't|do not) (?:believe|fall)",
    'too good to',
    'just a (?:rumou?r|joke|hoax|stunt|prank|myth)',
    'calls? … (?:crazy|ridiculous|rubbish|nonsense|absurd|laughable|inaccurate|false|bogus|fake|untrue|wrong|insane|silly|fabricated|lies?)',
    '(?:fell|falls?|falling|fallen) for',
    '(?:pours?|poured|throws?|threw) cold water',
    'nothing to do with',
    "(?:not|isn't|wasn't|aren't) (?:real|true|by|what|actually|the case)",
    '(?:no|nah|sorry) ,',
    'nope',
    '(?:calm down|relax|believe everything)',
    '(?:safe and|still alive|alive and|is alive|is fine|actually fine)',
    "reasons? … (?:not|isn't|wasn't|never)",
  ],
  doubting: [
    '(?:casts?|casting|raises?|raised|raising|sows?|fuels?) … (?:doubts?|questions?)',
    'doubts? (?:cast|raised|over|about|that)',
    'questions? whether',
  ],
  undecided: [
    '(?:is|was|are|could) (?:this|it|these)',
    'what we know',
    'you decide',
    '(?:real|true|fact) or',
    'or (?:not|hoax|fake)',
    '(?:remains?|is) unclear',
    'confirm (?:n?or) deny',
    "(?:won't|refus\\p{L}+ to|declin\\p{L}+ to) (?:say|comment|confirm|deny)",
    'no comment',
  ],
  fooling: [
    '(?:fooled|fools|duped|dupes|tricked|tricks|trolled|trolls|hoodwinked|pranked|punked|conned|misled|hoaxed)',
    '(?:goes|went) viral',
  ],
  'source at the end': [
    '[:–—-]+ (?:the )?(?:reports?|reporter|sources?|officials?|police|cops|analysts?|study|minister|media|experts?|paper|survey|claims?|rumou?rs?|spokes\\p{L}+) ?$',
  ],
} as const

/** Pairs of opposites: where a claim has the one and the headline, outside of the claim's words, the other. */
const OPPOSITES = {
  life: [
    'dead|died|dies|death|killed|kills|kill|murdered|beheaded|executed|slain|suicide|beheading|shot',
    'alive|living|lives|survived?|survives|survivor|safe|unharmed|well|fine|healthy|recovering|breathing',
  ],
  freedom: [
    'arrested|arrests?|captured|capture|kidnapped|detained|jailed|imprisoned|abducted|held|caught|custody|hostage|missing|disappeared|stolen',
    'free|freed|released|safe|secure|home|escaped|found|fine|returned|back|unharmed',
  ],
  staying: [
    'ends?|ending|shut|shutting|shutdown|close|closing|quits?|leave|leaving|resign\\p{L}*|cancel\\p{L}*|ban|bans|banned|scrap\\p{L}*|cut|cutting|stop|stops|illegal|fired|removed?|drop\\p{L}*',
    'stay\\p{L}*|remain\\p{L}*|keep|keeps|keeping|continue\\p{L}*|stick\\p{L}*|opens?|allow\\p{L}*|legal|still|lifts?|return\\p{L}*|permit\\p{L}*|hired|adds?|saved?',
  ],
  hiding: [
    'blur\\p{L}*|censor\\p{L}*|hid|hide|hidden|cover\\p{L}*|secret\\p{L}*',
    'uncensored|uncovered|shown|visible|open|public',
  ],
} as const

const spaced = (pattern: string): RegExp => new RegExp(` (?:${pattern.replaceAll('… ', '(?:\\S+ ){0,4}')}) `, 'u')

const IDIOM_TABLE = Object.entries(IDIOMS).map(([name, table]) => ({ name, found: spaced(table.join('|')) }))
const OPPOSITE_TABLE = Object.entries(OPPOSITES).map(([name, [one, other]]) => ({
  name,
  one: spaced(one),
  other: spaced(other),
}))

/** Names of the idioms in `words`: lower-case words and marks, each with a space on either side. */
export const idiomsIn = (words: string): string[] =>
  IDIOM_TABLE.filter(({ found }) => found.test(words)).map((i) => i.name)

/** Names of the opposites between a claim and what a headline says beside it; both as `idiomsIn` takes them. */
export const oppositesOf = (claim: string, beside: string): string[] =>
  OPPOSITE_TABLE.filter(({ one, other }) => {
    const [first, second] = [one.test(claim), other.test(claim)]
    return first !== second && (first ? other : one).test(beside)
  }).map((o) => o.name)
