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
  [
    'orchestra',
    /\b(?:(?:symphony|philharmonic|chamber|radio) orchestra|(?:orquesta|orchestre) (?:sinfonica|filarmonica|symphonique|philharmonique)|(?:simf|fil[ah]rm)onich\w+ ork[ei]str\w*|symphony|symphoniker\w*|philharmon\w+|sinfonica|filarmonica|fil[ah]rmoni\w+|orchestras?|(?:\w+)?orchesters?|orchestre|orquesta|ork[ei]str\w{0,2})\b/,
  ],
  [
    'opera',
    /\b(?:opera(?: house)?|(?:staats|volks|stadt)?opern?(?:haus(?:es)?)?|opera de|operny\w* teatr\w*|oper[ayui])\b/,
  ],
  ['theatre', /\b(?:theat(?:re|er)s?|(?:\w+)?theaters?|schauspielhaus\w*|teatro|teatr\w{0,2})\b/],
  ['gallery', /\b(?:galler(?:y|ies)|(?:\w+)?galerie|galeri[ae]|halere\w+)\b/],
  ['library', /\b(?:library|(?:\w+)?bibliothek|bibliotheque|bibliotec?k?a|biblioteki|biblioteky)\b/],
  ['airport', /\b(?:airport|flughafens?|aeroport\w{0,2}|aeropuerto|letovyshch\w*)\b/],
  ['church', /\b(?:church|diocese|archdiocese|bistums?|erzbistums?|eglise|iglesia|eparkhi\w+|tserkv\w*|tserkov)\b/],
]

const CYRILLIC_COURT = /(?<!\p{L})суд(?:а|у|ом|е|і)?(?!\p{L})/iu

/** What sort of court it is, in the languages that are read: the place that it is of may be left out beside it. */
const SORT =
  /\b(?:(constitution|konstitu|verfassungs|konstytu)\w*|(supreme?|suprema|oberst|verkhovn)\w*|(appeals?|appel|apelacion|berufungs|apelyats)\w*|(distri[ck]t|bezirks|rayonn|raionn)\w*|(regional|landes?)\w*)\b/

/** What tells that it is a court of some rank, and nothing of whose. */
const RANK = /\b(?:top|high|highest)\b/g

export interface Institution {
  noun: string
  /** The sort of a court, or null. */
  sort: string | null
  /** The name without the words that tell it. */
  rest: string
}

function asCourt(rest: string): Institution {
  const found = SORT.exec(rest)
  const sort = found?.slice(1).findIndex((word) => word !== undefined) ?? -1
  return { noun: 'court', sort: sort < 0 ? null : String(sort), rest: rest.replace(SORT, ' ').replaceAll(RANK, ' ') }
}

/** What kind of institution a name tells of, or null. `text` is the name in plain letters. */
export function institutionIn(name: string, text: string): Institution | null {
  if (CYRILLIC_COURT.test(name)) return asCourt(text.replace(/\bsud\w{0,2}\b/, ' '))
  const found = INSTITUTIONS.find(([, words]) => words.test(text))
  if (!found) return null
  const rest = text.replace(found[1], ' ')
  return found[0] === 'court' ? asCourt(rest) : { noun: found[0], sort: null, rest }
}
