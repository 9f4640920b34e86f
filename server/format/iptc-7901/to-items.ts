import { Refusal } from '../../../shared/error-code.ts'
import { subjectsOfCategory } from '../category.ts'
import { pictured, unpictured } from '../control-picture.ts'
import { decodeBytes } from '../decode-xml.ts'
import { noteEmbargo } from '../embargo-note.ts'
import { madeGuid } from '../made-guid.ts'
import type { ParsedItem, Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { wireDateline } from '../wire-dateline.ts'
import { wireItem } from '../wire-item.ts'
import { headOf } from './head.ts'
import { sectionsOf } from './sections.ts'
import { IPTC_7901_START } from './start.ts'
import { storyOf } from './story.ts'
import { trailerOf } from './trailer.ts'

const linesOf = (text: string): string[] => text.split(/\r?\n|\r/).map((line) => unpictured(line))

/** The agency's name before its own number: "ccccb   dpa 061", "FRA /AFP-KM12". */
const AGENCY = /(?:^|\s|\/)(?<agency>\p{L}[\p{L}-]{1,14}?)(?:-\p{Lu}{2})?[ -]?\d{2,6}\s*$/u

const KILL = /\b(?:kill(?:ed)?|mandatory kill|withdrawn|annule(?:r|e)?|zurückgezogen|rückruf)\b/i
const KILLED = /\b(?:kill|withdr|annul|zurück|rückruf)\w*[^]*?\b\p{L}{2,8}[ -]?(?<number>\d{3,5})\b/iu

/** The number of what a kill takes back; null for what is no kill, or does not say. */
const killed = (mark: string, body: string): string | null =>
  KILL.test(mark) ? (KILLED.exec(body.slice(0, 2_000))?.groups?.number ?? null) : null

/** Header line and what follows it. */
function parts(copy: string) {
  const start = IPTC_7901_START.exec(copy)
  if (!start?.groups) throw new Refusal('bad-format', 'the header line of IPTC 7901 is not to be read')
  const { source = '', sequence = '', priority = '', category = '', words = '', beside = '' } = start.groups
  const rest = copy.slice(start[0].length)
  const text = rest.indexOf('␂')
  const slugLines = text < 0 ? null : linesOf(rest.slice(0, text))
  return {
    source,
    sequence,
    priority,
    category,
    words,
    agency: AGENCY.exec(beside)?.groups?.agency ?? null,
    slugLines,
    text: rest.slice(text + 1),
  }
}

function toItem(copy: string, received: Received): ParsedItem {
  const { source, sequence, priority, category, words, agency, slugLines, text } = parts(copy)
  const timeZone = received.timeZone ?? 'UTC'
  const { sentAt, at } = trailerOf(text, timeZone)
  const { slug, takeKey, headline, byline, rest } = headOf(slugLines, linesOf(text.slice(0, at)))
  const { story, notes } = sectionsOf(rest)
  const { body, bodyHtml } = storyOf(story)
  const dateline = wireDateline(body)
  const provider = agency ?? dateline?.agency.split('/').at(-1) ?? source.toUpperCase()
  const takes = killed(`${takeKey ?? ''} ${headline}`, body)
  const marks = { source: agency ?? source, sentAt, slug, words: `${headline} ${body}` }
  const told = [takeKey ?? '', ...notes.map((note) => note.text)]
  return wireItem(
    {
      guid: madeGuid({ ...marks, sequence: source + (takes ?? sequence) }),
      provider,
      publishedAt: sentAt,
      headline,
      body,
      bodyHtml,
      byline,
      dateline: dateline?.text,
      slugline: slug,
      ...noteEmbargo(told, { issuedAt: sentAt ?? received.receivedAt, timeZone }),
      ...(takes !== null && { status: 'canceled' }),
      wire: {
        type: 'text',
        priority: Number(priority),
        firstCreatedAt: sentAt,
        ednotes: notes,
        subjects: subjectsOfCategory('iptc7901', category),
        city: dateline?.city,
        wordCount: Number(words),
        takeKey,
        sequence,
      },
    },
    received,
  )
}

/**
 * IPTC 7901 (The IPTC Recommended Message Format), one transmission or several behind one another, with control characters
 * or after they were lost.
 * @throws Refusal `bad-format` where no header line is found
 */
export function toItems(received: Received, charset: string | null): Read {
  const { text, repairs } = decodeBytes(received.body, charset === null ? [] : [charset])
  const transmissions = pictured(text)
    .split(/(?<=[␃␄\n␡])(?=␁\s*[A-Za-z]{2,5} ?\d{3,5}\s)/)
    .filter((part) => part.trim() !== '')
  return { items: transmissions.map((part) => toItem(part, received)), repairs }
}
