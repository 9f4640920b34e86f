/** What kind of body a party is. Bodies of one state that differ in kind are parties apart. */
export const OFFICES: readonly { kind: string; words: RegExp }[] = [
  {
    kind: 'foreign ministry',
    words:
      /\b(?:foreign (?:ministry|minister|office|affairs|secretary)|external affairs|state department|mid|mzs|ministr\w* (?:of|for) (?:foreign|external)|ministr\w* inostrannykh|inostrannykh del|min\w+ zakordonn\w+ sprav|zakordonn\w+ sprav|ministere des affaires etrangeres|auswartiges amt|aussenminist\w+)\b/,
  },
  {
    kind: 'defence ministry',
    words:
      /\b(?:defen[cs]e (?:ministry|minister|department|secretary|forces?)|pentagon|military|army|general staff|armed forces|ministr\w* (?:of|for) defen[cs]e|minoborony|ministere de la defense)\b/,
  },
  {
    kind: 'health ministry',
    words:
      /\b(?:health (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) (?:public )?health|minzdrav\w*|ministere (?:\w+ )?de la sante)\b/,
  },
  {
    kind: 'interior ministry',
    words:
      /\b(?:interior (?:ministry|minister)|home (?:office|secretary)|ministr\w* (?:of|for) (?:the )?interior|mvd|homeland security)\b/,
  },
  {
    kind: 'finance ministry',
    words:
      /\b(?:finance (?:ministry|minister)|treasury|chancellor of the exchequer|ministr\w* (?:of|for) (?:the )?(?:finance|economy)|minfin|economy (?:ministry|minister))\b/,
  },
  {
    kind: 'justice ministry',
    words: /\b(?:justice (?:ministry|minister|department)|attorney general|ministr\w* (?:of|for) justice|minyust)\b/,
  },
  {
    kind: 'energy ministry',
    words: /\b(?:energy (?:ministry|minister|department)|ministr\w* (?:of|for) energy|minenergo)\b/,
  },
  {
    kind: 'transport ministry',
    words: /\b(?:transport(?:ation)? (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) transport)\b/,
  },
  { kind: 'central bank', words: /\b(?:central bank\w*|federal reserve|tsentrobank\w*|tsb|bank of (?!america)\w+)\b/ },
  { kind: 'parliament', words: /\b(?:parliament(?:ary)?|duma|senate|congress|knesset|bundestag|rada)\b/ },
  { kind: 'police', words: /\b(?:police|gendarmerie)\b/ },
  { kind: 'prosecutors', words: /\b(?:prosecut\w+|prokuratur\w+)\b/ },
  {
    kind: 'presidency',
    words:
      /\b(?:kremlin|kreml\w*|white house|elysee|bankova|blue house|presidency|presidential|presidents? office|head of state|dmitry peskov|peskov)\b/,
  },
  {
    kind: 'government',
    words:
      /\b(?:governments?|cabinet|prime minister\w*|premier|pm|downing street|no\.? ?10|council of ministers|pravitelstv\w+|premer ?ministr\w*|gouvernement|regierung|gobierno|government press service)\b/,
  },
  { kind: 'transition', words: /\b(?:president[- ]elect|transition team|prime minister[- ]elect)\b/ },
  { kind: 'mayor', words: /\b(?:mayor|city hall|town hall|lord mayor)\b/ },
  { kind: 'governor', words: /\b(?:governors?(?:'s)? (?:of|office)|provincial government|regional governor)\b/ },
]

/** Buildings and capitals that stand for a body of a known state. `state` is any body that speaks for it. */
export const METONYMS: Readonly<Record<string, { owner: string; kind: string }>> = {
  kremlin: { owner: 'russia', kind: 'presidency' },
  kreml: { owner: 'russia', kind: 'presidency' },
  moscow: { owner: 'russia', kind: 'state' },
  moskva: { owner: 'russia', kind: 'state' },
  'white house': { owner: 'america', kind: 'presidency' },
  washington: { owner: 'america', kind: 'state' },
  pentagon: { owner: 'america', kind: 'defence ministry' },
  'state department': { owner: 'america', kind: 'foreign ministry' },
  bankova: { owner: 'ukraine', kind: 'presidency' },
  kyiv: { owner: 'ukraine', kind: 'state' },
  kiev: { owner: 'ukraine', kind: 'state' },
  elysee: { owner: 'france', kind: 'presidency' },
  paris: { owner: 'france', kind: 'state' },
  'downing street': { owner: 'britain', kind: 'government' },
  london: { owner: 'britain', kind: 'state' },
  berlin: { owner: 'germany', kind: 'state' },
  beijing: { owner: 'china', kind: 'state' },
  tehran: { owner: 'iran', kind: 'state' },
  jerusalem: { owner: 'israel', kind: 'state' },
  ankara: { owner: 'turkey', kind: 'state' },
  minsk: { owner: 'belarus', kind: 'state' },
  warsaw: { owner: 'poland', kind: 'state' },
  budapest: { owner: 'hungary', kind: 'state' },
  'new delhi': { owner: 'india', kind: 'state' },
  islamabad: { owner: 'pakistan', kind: 'state' },
  tokyo: { owner: 'japan', kind: 'state' },
  seoul: { owner: 'korea', kind: 'state' },
}

/** Adjectives whose first letters are not those of their country. */
export const DEMONYMS: Readonly<Record<string, string>> = {
  french: 'france',
  spanish: 'spain',
  turkish: 'turkey',
  polish: 'poland',
  dutch: 'netherlands',
  danish: 'denmark',
  swedish: 'sweden',
  finnish: 'finland',
  greek: 'greece',
  swiss: 'switzerland',
  irish: 'ireland',
  welsh: 'wales',
  chinese: 'china',
  british: 'britain',
  uk: 'britain',
  us: 'america',
  'u.s': 'america',
  american: 'america',
  usa: 'america',
  rossii: 'russia',
  rossiya: 'russia',
  russkii: 'russia',
  rf: 'russia',
  ukrainy: 'ukraine',
  mid: '',
  iraqi: 'iraq',
  iranian: 'iran',
  norwegian: 'norway',
  emirati: 'emirates',
  saudi: 'saudi',
}

const NOUNS = `the a an of for and to in at on s chief executive ceo chair chairman chairwoman chairperson president
vice director head spokesman spokeswoman spokesperson spokespeople minister ministry ministers officer official
secretary general governor deputy press service office communications department representative manager coach captain
company firm group inc plc ltd corp corporation co llc asa ag sa gmbh holding holdings limited founder owner partner
lawyer agent attorney adviser advisor aide boss chief leader investor relations media public affairs corporate global
senior prime former elect mr mrs ms dr sir lord colonel captain lieutenant major its his her their own sporting team
bank club airline insurer planemaker shipowner carmaker automaker miner retailer lender broker startup
technology site website newspaper broadcaster parent publisher developer operator supplier maker manufacturer producer
union charity agency authority regulator drugmaker chipmaker utility shipper builder brewer oil gas mining media giant
first finance human resources prins predstavitel sekretar press-sekretar porte-parole portavoz sprecher sprecherin`

/** Words of a party's or role's name that do not tell whose it is. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/))
