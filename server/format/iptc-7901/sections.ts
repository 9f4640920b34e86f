import type { EdNote } from '../../../shared/wire.ts'

export interface Sections {
  /** The story's lines. */
  story: string[]
  notes: EdNote[]
}

const PRIVATE =
  /not (?:intended )?for publication|nicht (?:zur|für die) Veröffentlichung|no (?:es|son|está[n]?) (?:destinad|para)[^.]{0,20}publica|pas destiné[^.]{0,20}publi/i
const NOTEBOOK = /^#\s*(?:\S+[- ])?(?:notebook|notizblock|cuaderno)\b/i
const HEADING = /^##\s*/
const STARS = /^\s*(?:\*\s*){3,}$/
/** Sections of a notebook that speak to editors; links and service are for readers. */
const TO_EDITORS = /editor|redaktion|refile|correction|korrektur|korrigier|hinweis|contact|kontakt|ansprechpartner/i

/** What stands under all: who wrote and edited ("dpa wsz jln n1", "abc/def", "XYZ"), and marks of the end. */
const SIGN_OFF =
  /^(?:[a-z]{2,6}(?:[ /-][a-z][a-z\d]{1,5}){1,8}|[A-Z]{2,4}(?:[-/][A-Z]{2,4})*|\.\/\.|\/\/|[=*-]{2,}|§+)$/

const isPublic = (heading: string): boolean => !TO_EDITORS.test(heading)

/** Lines of a notebook, heading by heading. */
function parts(lines: readonly string[], isOpen: boolean): EdNote[] {
  const found: { heading: string; lines: string[] }[] = []
  for (const line of lines) {
    if (HEADING.test(line)) found.push({ heading: line.replace(HEADING, '').trim(), lines: [] })
    else if (line.trim() !== '')
      (found.at(-1) ?? found[found.push({ heading: '', lines: [] }) - 1])?.lines.push(line.trim())
  }
  return found
    .map(({ heading, lines: words }) => ({
      text: [heading, ...words].filter((line) => line !== '').join('\n'),
      public: isOpen && isPublic(heading),
    }))
    .filter(({ text }) => text !== '')
}

const firstOf = (lines: readonly string[], is: (line: string, at: number) => boolean): number => {
  const at = lines.findIndex(is)
  return at < 0 ? lines.length : at
}

/**
 * The story apart from the notebook under it. What stands below a line that says "not for publication" (telephone numbers,
 * who edits) is for editors alone.
 */
export function sectionsOf(all: readonly string[]): Sections {
  const lines = all.slice(0, all.findLastIndex((line) => line.trim() !== '' && !SIGN_OFF.test(line.trim())) + 1)
  const closed = firstOf(lines, (line) => PRIVATE.test(line) && line.length < 100)
  const stars = STARS.test(lines[closed - 1] ?? '') ? closed - 1 : closed
  const notebook = Math.min(
    stars,
    firstOf(lines, (line) => NOTEBOOK.test(line)),
  )
  return {
    story: lines.slice(0, notebook),
    notes: [...parts(lines.slice(notebook + 1, stars), true), ...parts(lines.slice(closed + 1), false)],
  }
}
