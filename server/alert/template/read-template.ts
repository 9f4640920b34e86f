import {
  type AlertTemplate,
  type TemplateFault,
  templatePlace,
  type TemplatePlace,
} from '../../../shared/alert-template.ts'

/** Words as they stand, or a place to be filled. */
type Piece = string | { place: TemplatePlace }
export type Values = Readonly<Record<TemplatePlace, string>>

type Part = TemplateFault['part']

/** Two braces of a kind, a place in braces, one brace alone. */
const SIGN = /\{\{|\}\}|\{([^{}\n]*)\}|[{}]/g

const placeOf = (name: string, part: Part): TemplatePlace | null => {
  const read = templatePlace.safeParse(name)
  return read.success && (read.data !== 'more' || part === 'subject') ? read.data : null
}

function readLine(
  text: string,
  at: Pick<TemplateFault, 'part' | 'line'>,
): { pieces: Piece[]; faults: TemplateFault[] } {
  const pieces: Piece[] = []
  const faults: TemplateFault[] = []
  let from = 0
  for (const found of text.matchAll(SIGN)) {
    const [sign, inner] = found
    const place = (inner ?? '').trim()
    pieces.push(text.slice(from, found.index))
    from = found.index + sign.length
    const known = inner === undefined ? null : placeOf(place, at.part)
    if (known !== null) pieces.push({ place: known })
    else if (sign === '{{' || sign === '}}') pieces.push(sign.slice(1))
    else {
      const why = inner !== undefined ? 'unknown-place' : sign === '{' ? 'not-closed' : 'not-opened'
      faults.push({ ...at, column: found.index + 1, why, place })
    }
  }
  pieces.push(text.slice(from))
  return { pieces: pieces.filter((piece) => piece !== ''), faults }
}

const readPart = (text: string, part: Part) =>
  text.split(/\r?\n/).map((line, nth) => readLine(line, { part, line: nth + 1 }))

/** What is wrong with a template, in the order in which it is read. */
export const faultsOf = ({ subject, body }: AlertTemplate): TemplateFault[] =>
  [...readPart(subject, 'subject'), ...readPart(body, 'body')].flatMap(({ faults }) => faults)

/** A line is left out where it has places and all of them are empty. */
function fill(pieces: readonly Piece[], values: Values): string | null {
  const places = pieces.filter((piece) => typeof piece !== 'string')
  if (places.length > 0 && places.every(({ place }) => values[place] === '')) return null
  return pieces.map((piece) => (typeof piece === 'string' ? piece : values[piece.place])).join('')
}

/** The words of one part. What is faulty in it is left out. */
export const filled = (text: string, part: Part, values: Values): string =>
  readPart(text, part)
    .flatMap(({ pieces }) => fill(pieces, values) ?? [])
    .join('\n')

const WHY: Record<TemplateFault['why'], (place: string) => string> = {
  'unknown-place': (place) => `there is no place {${place}}`,
  'not-closed': () => 'a brace is not closed; write {{ for a brace',
  'not-opened': () => 'a brace was not opened; write }} for a brace',
}

/** "line 2, column 5: there is no place {foo}" */
export const faultText = ({ line, column, why, place }: TemplateFault): string =>
  `line ${line}, column ${column}: ${WHY[why](place)}`
