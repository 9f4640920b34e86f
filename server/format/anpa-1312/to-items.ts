import { Refusal } from '../../../shared/error-code.ts'
import { subjectsOfCategory } from '../category.ts'
import { pictured } from '../control-picture.ts'
import { decodeBytes } from '../decode-xml.ts'
import { noteEmbargo } from '../embargo-note.ts'
import { madeGuid } from '../made-guid.ts'
import { noteTime } from '../note-time.ts'
import type { ParsedItem, Received } from '../parse.ts'
import { priorityOf } from '../priority-letter.ts'
import type { Read } from '../read.ts'
import { wireDateline } from '../wire-dateline.ts'
import { wireItem } from '../wire-item.ts'
import { bodyOf } from './body.ts'
import { type AnpaHeader, headerOf, slugOf } from './header.ts'
import { linesOf, typeset } from './lines.ts'
import { type Preamble, preambleOf } from './preamble.ts'
import { type Trailer, trailerOf } from './trailer.ts'

/** "Please kill the story slugged Kremlin-Call, a0412": the number of what is killed. */
const KILLED = /\b(?:kill|withdraw|eliminat)\w*\b[^]*?\b[a-z]?(?<number>\d{4})\b/i

/** The number under which the story went out that a kill takes back; null for what is no kill, or does not say. */
function killed(header: AnpaHeader, { version, headline }: Preamble, body: string): string | null {
  const isKill = /\bkill|\bwithdrawal|\belimination/i.test(`${header.version ?? ''} ${version ?? ''} ${headline ?? ''}`)
  return isKill ? (KILLED.exec(body.slice(0, 2_000))?.groups?.number ?? null) : null
}

/** The day of the header, where the trailer is missing, in the year that is nearest. */
function dayOf(header: AnpaHeader, { sentAt }: Trailer, received: Received): string | null {
  if (sentAt !== null || header.day === null) return sentAt
  const [month = '', day = ''] = header.day.split('-')
  const year = received.receivedAt.slice(0, 4)
  const at = noteTime(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, {
    issuedAt: received.receivedAt,
    timeZone: 'UTC',
  })
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function toItem(copy: string, received: Received): ParsedItem {
  const header = headerOf(copy)
  if (header === null) throw new Refusal('bad-format', 'the header of ANPA 1312 is not to be read')
  const timeZone = received.timeZone ?? 'UTC'
  const trailer = trailerOf(copy, timeZone)
  const preamble = preambleOf(linesOf(copy.slice(header.end, trailer.at).replace(/^[\s␂]+(?=[^\t])/, '')))
  const { body, bodyHtml } = bodyOf(preamble.story)
  const slug = slugOf(header, preamble.keyword)
  const takes = killed(header, preamble, body)
  const dateline = wireDateline(body)
  const sentAt = dayOf(header, trailer, received)
  const { agency } = trailer
  const headline = preamble.headline ?? preamble.keyword
  const marks = { source: agency ?? dateline?.agency ?? '', sentAt, slug, words: `${headline} ${body}` }
  const notes = preamble.notes.map(({ text }) => text)
  return wireItem(
    {
      guid: madeGuid({ ...marks, sequence: header.service + (takes ?? header.sequence) }),
      provider: agency ?? dateline?.agency,
      publishedAt: trailer.sentAt,
      headline,
      body,
      bodyHtml,
      byline: preamble.byline,
      dateline: dateline?.text,
      slugline: slug,
      ...noteEmbargo([...notes, preamble.abstract ?? ''], {
        issuedAt: trailer.sentAt ?? received.receivedAt,
        timeZone,
      }),
      ...(takes !== null && { status: 'canceled' }),
      wire: {
        type: 'text',
        abstract: preamble.abstract,
        priority: priorityOf(header.priority),
        firstCreatedAt: trailer.sentAt,
        ednotes: preamble.notes,
        subjects: subjectsOfCategory('anpa', header.category),
        city: dateline?.city,
        wordCount: header.words ?? preamble.words,
        takeKey: typeset(header.version ?? preamble.version ?? ''),
        sequence: header.sequence,
      },
    },
    received,
  )
}

/**
 * ANPA 1312 (News Industry Text of US papers): one transmission or several behind one another, with control characters
 * or after they were lost.
 * @throws Refusal `bad-format` where no header is found
 */
export function toItems(received: Received, charset: string | null): Read {
  const { text, repairs } = decodeBytes(received.body, charset === null ? [] : [charset])
  const transmissions = pictured(text)
    .split(/(?<=[␃␄␌\n])(?=␖+␁)/)
    .filter((part) => part.trim() !== '')
  return { items: transmissions.map((part) => toItem(part, received)), repairs }
}
