/**
 * Reads a PO file (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html), as far as a catalogue of ICU
 * messages needs it: `msgctxt`, `msgid`, `msgstr`, texts over several lines, comments. Plurals are ICU's, inside the
 * message, so there is no `msgid_plural`. The head of the file is the entry with the empty `msgid`.
 */
export interface PoEntry {
  context: string | null
  id: string
  text: string
}

const FIELD = /^(msgctxt|msgid|msgstr)\s+(".*")$/
const FIELDS = { msgctxt: 'context', msgid: 'id', msgstr: 'text' } as const
type Field = keyof typeof FIELDS
const isField = (word: string | undefined): word is Field => word !== undefined && word in FIELDS

/** @throws where a text is not quoted as C quotes it */
const unquoted = (quoted: string): string => String(JSON.parse(quoted))

export function readPo(file: string): PoEntry[] {
  const entries: PoEntry[] = []
  let field: Field = 'msgstr'
  let entry: PoEntry | null = null
  for (const line of file.split('\n').map((l) => l.trim())) {
    const [, word, text] = FIELD.exec(line) ?? []
    if (isField(word) && text !== undefined) {
      // A field that comes after a msgstr begins the next entry.
      if (entry === null || (field === 'msgstr' && word !== 'msgstr')) {
        entry = { context: null, id: '', text: '' }
        entries.push(entry)
      }
      field = word
      entry[FIELDS[word]] = unquoted(text)
    } else if (line.startsWith('"') && entry !== null)
      entry[FIELDS[field]] = (entry[FIELDS[field]] ?? '') + unquoted(line)
  }
  return entries
}

/** The catalogue of a file: what has been translated, under the keys that t.ts asks for. */
export const catalogueOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    readPo(file)
      .filter(({ id, text }) => id !== '' && text !== '')
      .map(({ context, id, text }) => [context === null ? id : `${context}\u0004${id}`, text]),
  )
