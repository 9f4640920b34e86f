import type { EdNote } from '../../../shared/wire.ts'
import { htmlText } from '../html/html-text.ts'
import { htmlOf } from '../markup/html-of.ts'
import { allBelow, attribute, isElement, textOf, type XmlElement } from '../xml/element.ts'
import { allLike } from '../xml/like.ts'
import { rolesOf } from './concept.ts'

const PRIVATE = /non-?public|not-?public|private|internal|contact/i
const PUBLIC = /public/i

/** For publication only where role or class say so: what reporters' telephone numbers stand in says nothing. */
const isPublic = (marks: string): boolean => PUBLIC.test(marks) && !PRIVATE.test(marks)

/** Parts of a note that say each for whom they are ("np-public", "np-nonpublic"). */
const parts = (note: XmlElement): XmlElement[] =>
  allBelow(note, 'section').filter((section) => PUBLIC.test(attribute(section, 'class') ?? ''))

const wordsOf = (element: XmlElement): string => {
  const text = element.children.some(isElement) ? htmlText(htmlOf(element)) : textOf(element)
  return text ?? ''
}

function notesOf(note: XmlElement): EdNote[] {
  const sections = parts(note)
  if (sections.length > 0)
    return sections.map((section) => ({
      text: wordsOf(section),
      public: isPublic(attribute(section, 'class') ?? ''),
    }))
  const marks = [rolesOf(note), attribute(note, 'pubconstraint'), attribute(note, 'pubconstrainturi')].join(' ')
  return [{ text: wordsOf(note), public: isPublic(marks) }]
}

/** Notes to editors of an item, each with whom it is for. */
export const edNotesOf = (parent: XmlElement | undefined): EdNote[] =>
  allLike(parent, 'edNote')
    .flatMap(notesOf)
    .filter(({ text }) => text !== '')
