/**
 * Nouns by which copy calls an institution, in plain letters, in every language that is read: "das Gericht", "the regional
 * court" and "суд" are one body where no name of their own tells them apart. Unlike an office of state, the noun may as
 * well be left out: "the Lagomar film festival" is "Lagomar" to those who write of nothing else.
 */
const INSTITUTIONS: readonly (readonly [string, RegExp])[] = [
  ['court', /\b(?:courts?|tribunal(?:es)?|(?:\w+)?gerichts?|cour|juzgado|audiencia)\b/],
  [
    'election commission',
    /\b(?:elect\w+ (?:commission|board|authority|office)|commission(?: nationale)? electorale|wahl(?:kommission|leitung|behorde|ausschuss)\w*|(?:junta|comision|tribunal) electoral|izbirkom\w*|tsik|tsvk|izbiratel\w+ komissi\w+|v[iy]borch\w+ komisi\w+)\b/,
  ],
  [
    'hospital',
    /\b(?:hospitals?|clinics?|(?:\w+)?klinik(?:en|um|ums)?|krankenhaus\w*|hopital|hopitaux|clinique|chu|clinica|bolnits\w*|likarn\w*)\b/,
  ],
  ['festival', /\b(?:(?:film|kino)?festivals?|filmfestspiele\w*|(?:kino)?festival\w{0,3}|(?:kino)?festyval\w{0,3})\b/],
  ['university', /\b(?:universit(?:y|at|e|aet)|universidad|universitet\w{0,2}|universytet\w{0,2}|hochschule)\b/],
  ['museum', /\b(?:museums?|musee|museo|muzei?\w{0,2})\b/],
  ['airport', /\b(?:airport|flughafens?|aeroport\w{0,2}|aeropuerto|letovyshch\w*)\b/],
  ['church', /\b(?:church|diocese|archdiocese|bistums?|erzbistums?|eglise|iglesia|eparkhi\w+|tserkv\w*|tserkov)\b/],
]

const CYRILLIC_COURT = /(?<!\p{L})суд(?:а|у|ом|е|і)?(?!\p{L})/iu

export interface Institution {
  noun: string
  /** The name without the words that tell it. */
  rest: string
}

/** What kind of institution a name tells of, or null. `text` is the name in plain letters. */
export function institutionIn(name: string, text: string): Institution | null {
  if (CYRILLIC_COURT.test(name)) return { noun: 'court', rest: text.replace(/\bsud\w{0,2}\b/, ' ') }
  const found = INSTITUTIONS.find(([, words]) => words.test(text))
  return found ? { noun: found[0], rest: text.replace(found[1], ' ') } : null
}
