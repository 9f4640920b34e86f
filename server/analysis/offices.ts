/** Nouns of office, in the languages that are read. */
export const OFFICE =
  '(?:prime minister|premier|pm|president|chancellor|(?:\\p{L}{1,24} )?minister|governor|mayor|chief executive|chief|chair(?:man|woman)?|head|director|general|spokes(?:man|woman|person)|manager|secretary|coach|agent|captain|admiral|commodore|commissioner|ambassador|colonel|partner|owner|founder|dueñ[oa]|propietari[oa]|propriétaire|inhaber(?:in)?|eigentümer(?:in)?|presidente|presidenta|director(?:a)|portavoz|ministr[oa]|alcalde(?:sa)?|président(?:e)?|directeur|directrice|porte-parole|maire|präsident(?:in)?|sprecher(?:in)?|vorsitzende[rn]?|minister(?:in)|bürgermeister(?:in)?|geschäftsführer(?:in)?|президент|министр|директор|глава|пресс-секретарь|представитель|міністр|голова|речни(?:к|ця)|начальник|владелец|владелица|власни(?:к|ця))'

const OFFICES = new RegExp(`(?<!\\p{L})${OFFICE}(?=[ ,.])`, 'giu')
/** No office's description reaches farther, in characters. */
const REACH = 110
const BEFORE = /(?:\p{L}[\p{L}’'-]* ){0,4}$/u
/** "A meeting at which chief executive Ada Brenk": a clause begins, and the office with it. */
const CLAUSE = /^.*(?<!\p{L})(?:which|whom|where|when|while|that|but|because|if|as|after|before)\s/iu
const BEFORE_OF = /(?:\p{L}[\p{L}’'-]* ){0,3}$/u
const OF = /^(?: (?:of(?: the)?|del|de la|de|du|des|der|von|d[’'])(?=\P{L})[^,.;]{3,60})?, /iu
const APPOSED = /([\p{L}\p{N}’'-]+), ((?:(?:the|its|her|his) )?(?:[\p{L}’'-]+ ){0,5})$/iu
const APPOSED_END = /^( (?:of|del|de|du|des|der|von)(?: the| la)? [^,.;]{3,40})?[,.]/iu
/** A name as copy goes on: its words, in order. */
const NAME = /^((?:\p{Lu}[\p{L}.’'-]+ ){0,2})(\p{Lu}[\p{L}\p{N}’'-]*)/u
/** Russian and Ukrainian set body and rank between: "начальник пресс-службы Генерального штаба полковник Савва Дорош". */
const BEHIND =
  /^((?: \p{L}[\p{L}’'-]*){1,7}?)(?: \p{Ll}+)? (\p{Lu}\p{Ll}+ )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[^\p{L}]|$)(?! \p{Lu})/u

/** “Jonas Pfahl, who speaks for the museum,”: an office told by what its holder does. A name begins a word and ends: else each capital of a long one is tried. */
const DOES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,40}), who (heads|leads|runs|chairs|directs|speaks for) ((?:the |its |his |her )?[^,.;]{3,60}?)(?=[,.;]|$)/gu,
    'head of',
  ],
  [
    /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,40}), qui (dirige|préside) ((?:le |la |les |l[’'])?[^,.;]{3,60}?)(?=[,.;]|$)/gu,
    'directeur de',
  ],
  [
    /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,40}), que (dirige|preside) ((?:el |la |los )?[^,.;]{3,60}?)(?=[,.;]|$)/gu,
    'director de',
  ],
  [
    /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,40}), (der|die) ((?:den |die |das )?[^,.;]{3,60}?) (?:leitet|führt)(?=[,.;]|$)/gu,
    'Leiter von',
  ],
  [/(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,40}), котор(ый|ая) (?:возглавляет|руководит) ([^,.;]{3,60}?)(?=[,.;]|$)/gu, 'глава'],
  [/(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,40}), як(ий|а) очолює ([^,.;]{3,60}?)(?=[,.;]|$)/gu, 'голова'],
]

export type Roles = Map<string, string>

const first = (roles: Roles, name: string, role: string): void => {
  const key = name.replace(/[’']s$/u, '').toLowerCase()
  if (!roles.has(key)) roles.set(key, role.trim())
}

/** Every word that may be the last of the name which `text` begins with. */
function named(roles: Roles, text: string, role: string): void {
  const name = NAME.exec(text)
  for (const word of [...(name?.[1] ?? '').split(' '), name?.[2] ?? ''].filter(Boolean)) first(roles, word, role)
}

/**
 * The offices that a text gives to persons, by the words of their names in lower case, in three tables by the shape in
 * which they are told, surest first.
 */
export function officesIn(text: string): readonly Roles[] {
  const [titled, ofBody, apposed]: [Roles, Roles, Roles] = [new Map(), new Map(), new Map()]
  for (const { 0: office, index } of text.matchAll(OFFICES)) {
    const before = text.slice(Math.max(0, index - REACH), index)
    const after = text.slice(index + office.length, index + office.length + REACH)
    const ahead = (BEFORE.exec(before)?.[0] ?? '').replace(CLAUSE, '')
    if (after.startsWith(' ')) named(titled, after.slice(1), `${ahead}${office}`)
    const behind = /\p{Script=Cyrillic}/u.test(office) ? BEHIND.exec(after) : null
    if (behind) first(titled, behind[3] ?? '', `${office}${behind[1] ?? ''}`)
    const of = OF.exec(after)?.[0]
    if (of) named(ofBody, after.slice(of.length), `${BEFORE_OF.exec(before)?.[0] ?? ''}${office}${of.slice(0, -2)}`)
    const [holder, end] = [APPOSED.exec(before), APPOSED_END.exec(after)]
    if (holder && end) first(apposed, holder[1] ?? '', `${holder[2] ?? ''}${office}${end[1] ?? ''}`)
  }
  for (const [shape, office] of DOES)
    for (const { 1: name = '', 2: does, 3: body = '' } of text.matchAll(shape))
      first(apposed, name, `${does === 'speaks for' ? 'spokesman for' : office} ${body}`)
  return [titled, ofBody, apposed]
}

/** Most that is kept of one copy: a list of a cabinet has them all. */
const MOST = 80

/** The offices that copy tells, as pairs of a word of the holder's name and the office in the copy's words; one a word. */
export function toldOffices(text: string): [string, string][] {
  const told = new Map<string, string>()
  for (const roles of officesIn(text)) for (const [word, role] of roles) if (!told.has(word)) told.set(word, role)
  return [...told].slice(0, MOST)
}
