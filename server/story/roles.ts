const OFFICE =
  '(?:prime minister|premier|pm|president|chancellor|(?:\\p{L}+ )?minister|governor|mayor|chief executive|chief|chair(?:man|woman)?|head|director|general|spokes(?:man|woman|person)|manager|secretary|coach|agent|captain|commissioner|ambassador|colonel|partner)'

const OFFICE_WORD = new RegExp(`\\b${OFFICE}\\b`, 'iu')
const OTHER_OFFICE =
  /\b(?:officer|official|lawyer|attorney|aide|adviser|advisor|counsel|president|leader|founder|owner|engineer|sprecher(?:in)?|porte-parole|portavoz|sekretar|predstavitel|прес+|представител|спикер|секретар)/iu

/** True for a role in which somebody speaks for others or answers for something. */
export const isOffice = (role: string): boolean => OFFICE_WORD.test(role) || OTHER_OFFICE.test(role)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** No office is told farther from its holder's name, in characters. */
const REACH = 240

/** In every office above: found quickly, or not. */
const OFFICE_HEAD =
  /minister|premier|pm|president|chancellor|governor|mayor|chief|chair|head|director|general|spokes|manager|secretary|coach|agent|captain|commissioner|ambassador|colonel|partner/i

/** What stands around a word in a text, where an office stands there: the shapes below are slow to find nothing. */
function around(text: string, word: string): string {
  const parts: string[] = []
  let told = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const from = Math.max(told, at - REACH)
    const isNear = from === told && parts.length > 0
    told = Math.min(text.length, at + word.length + REACH)
    const part = text.slice(from, told)
    if (isNear) parts.push((parts.pop() ?? '') + part)
    else parts.push(part)
  }
  return parts.filter((part) => OFFICE_HEAD.test(part)).join('\n')
}

/**
 * The office that copy gives a person, in its own words, or null: "Selmaran Prime Minister Ilka Doroven", "the governor
 * of the Bank of Selmara, Matis Brankel", "Sahl Terim, foreign ministry spokesman".
 */
export function roleIn(text: string, person: string): string | null {
  const last = person.trim().split(/\s+/).at(-1) ?? ''
  if (last.length < 3) return null
  const name = `(?:\\p{Lu}[\\p{L}.-]+ ){0,2}${escaped(last)}\\b`
  const shapes = [
    `((?:\\p{L}[\\p{L}’'-]* ){0,4}?${OFFICE}) ${name}`,
    `((?:\\p{L}[\\p{L}’'-]* ){0,3}${OFFICE} of (?:the )?[^,.;]{3,60}), ${name}`,
    `${name}, ((?:the |its |her |his )?(?:[\\p{L}’'-]+ ){0,5}${OFFICE}(?: of (?:the )?[^,.;]{3,40})?)[,.]`,
  ]
  const near = around(text, last)
  for (const shape of shapes) {
    const found = new RegExp(shape, 'iu').exec(near)?.[1]
    if (found) return found.trim()
  }
  return null
}
