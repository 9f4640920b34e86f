import type { EdNote } from '../../../shared/wire.ts'
import { at, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import { formal, said } from './management.ts'
import type { Lines } from './shape.ts'

const NOTE = /note|advisory|editor|correction|instruction|kill|update|message/i
const PUBLIC = /public/i
const PRIVATE = /non-?public|not-?public|private/i

/** Lines of a kind of their own that speak to editors. */
const notesOf = (lines: readonly XmlElement[]): EdNote[] =>
  lines
    .flatMap((one) => childrenOf(one, 'NewsLine'))
    .flatMap((line) => {
      const type = formal(line, 'NewsLineType') ?? ''
      const texts = NOTE.test(type) ? said(childrenOf(line, 'NewsLineText').map(textOf)) : []
      return texts.map((text) => ({ text, public: PUBLIC.test(type) && !PRIVATE.test(type) }))
    })

/** The lines of components, the first of each kind in their order. */
export function linesOf(components: readonly XmlElement[]): Lines {
  const lines = components.flatMap((component) => childrenOf(component, 'NewsLines'))
  const all = (name: string) => said(lines.flatMap((one) => childrenOf(one, name)).map(textOf))
  const dateline = lines.map((one) => at(one, 'DateLine')).find((one) => textOf(one) !== undefined)
  return {
    headline: all('HeadLine')[0],
    subHeadline: all('SubHeadLine')[0],
    byline: all('ByLine').join('; ') || undefined,
    dateline: textOf(dateline),
    slugline: all('SlugLine')[0],
    credit: all('CreditLine')[0],
    copyright: all('CopyrightLine')[0],
    rights: all('RightsLine')[0],
    keywords: all('KeywordLine').flatMap((line) => line.split(/[,;]/).map((word) => word.trim())),
    notes: notesOf(lines),
  }
}
