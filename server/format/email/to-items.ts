import { addressParser } from 'postal-mime'
import { Refusal } from '../../../shared/error-code.ts'
import { noteEmbargo } from '../embargo-note.ts'
import { htmlText } from '../html/html-text.ts'
import { isTooDeep } from '../html/nesting.ts'
import { readJson } from '../json/read-json.ts'
import { looksWire } from '../look-text.ts'
import { madeGuid } from '../made-guid.ts'
import type { ParsedItem, ParsePayload, Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { bylineOf } from '../text/byline.ts'
import { readInstant } from '../when.ts'
import { wireDateline } from '../wire-dateline.ts'
import { type WireDraft, wireItem } from '../wire-item.ts'
import { readAttached } from './attached.ts'
import { contactsApart } from './contacts.ts'
import { formDraft, isForm } from './form.ts'
import { headerText, type Headers } from './header.ts'
import { labelsOf } from './labels.ts'
import { type Leaf, type Message, readMessage } from './mime.ts'
import { paragraphsOf, textOf } from './words.ts'

/** Messages within messages that are read. */
const DEEPEST = 8
/** Lines of a message that may hold it back; further down they are copy. */
const NOTED_WITHIN = 20
const NOTE = /embargo|hold for release|sperrfrist|not (?:for|to be) (?:release|publi|use)/i
/** As much of a message's words as telling a wire's format takes. */
const GLANCE = 4096
/** What transport puts before a subject. */
const FORWARDED = /^(?:(?:fwd?|wg|tr|rv|i|пересл)\s*:\s*)+/i

/** What its header says of a message's item. */
function envelope(headers: Headers, { receivedAt, timeZone = 'UTC' }: Received): WireDraft & { publishedAt: string } {
  const [from] = addressParser(headerText(headers, 'from') ?? '', { flatten: true })
  const provider = from?.name || from?.address || null
  const subject = headerText(headers, 'subject')?.replace(FORWARDED, '') ?? ''
  const sentAt = readInstant(headerText(headers, 'date') ?? undefined, timeZone)
  const id = headers.get('message-id')?.trim()
  return {
    guid: id || madeGuid({ source: provider ?? '', sequence: null, sentAt, slug: subject, words: subject }),
    provider,
    headline: subject,
    publishedAt: sentAt ?? receivedAt,
    language: headerText(headers, 'content-language'),
  }
}

/** Copy in the message's own words: plain text where there is any, beside its markup. */
function ownDraft(
  draft: WireDraft & { publishedAt: string },
  plain: string,
  html: string,
  received: Received,
): WireDraft {
  const { rest, ...labels } = labelsOf(paragraphsOf(plain === '' ? htmlText(html) : plain))
  const apart = contactsApart(rest)
  const body = apart?.copy ?? rest
  const lines = body.split('\n')
  const notes = [draft.headline ?? '', ...lines.slice(0, NOTED_WITHIN)].filter((line) => NOTE.test(line))
  const dateline = wireDateline(lines.find((line) => wireDateline(line)) ?? null)
  const { abstract, ...told } = labels
  return {
    ...draft,
    byline: lines
      .slice(0, NOTED_WITHIN)
      .map(bylineOf)
      .find((byline) => byline !== null),
    dateline: dateline?.text,
    ...told,
    body,
    // Markup has the telephone numbers too.
    bodyHtml: apart !== null || isTooDeep(html) ? null : html,
    ...noteEmbargo(notes, { issuedAt: draft.publishedAt, timeZone: received.timeZone ?? 'UTC' }),
    wire: {
      type: 'text',
      abstract,
      city: dateline?.city,
      firstCreatedAt: draft.publishedAt,
      ednotes: apart === null ? [] : [{ text: apart.contacts.slice(0, 10_000), public: false }],
    },
  }
}

/** A form, or an item in a format of its own, that stands where a message's words are due; null for words. */
function payloadIn(text: string, draft: WireDraft, received: Received, parse: ParsePayload): Read | null {
  if (/^\s*[{[]/.test(text)) {
    const { value, repairs } = readJson(text.trim())
    if (isForm(value)) return { items: [wireItem({ ...draft, ...formDraft(value) }, received)], repairs }
  } else if (looksWire(text.slice(0, GLANCE)) === null && !/^\s*<\?xml/.test(text)) return null
  return parse({ ...received, contentType: '', body: new TextEncoder().encode(text), format: undefined })
}

/** A payload that cannot be read is words after all. */
function payloadOrWords(text: string, draft: WireDraft, received: Received, parse: ParsePayload): Read | null {
  try {
    return payloadIn(text, draft, received, parse)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const isWords = (leaf: Leaf): boolean => !leaf.isAttachment && /^text\/(?:plain|html)$/.test(leaf.type)

function wordsOf(leaves: readonly Leaf[], type: string): { text: string; repairs: string[] } {
  const texts = leaves.filter((leaf) => isWords(leaf) && leaf.type === type).map(textOf)
  return { text: texts.map(({ text }) => text).join('\n\n'), repairs: texts.flatMap(({ repairs }) => repairs) }
}

function readParts({ headers, leaves }: Message, received: Received, parse: ParsePayload): Required<Read> {
  const draft = envelope(headers, received)
  const [plain, html] = [wordsOf(leaves, 'text/plain'), wordsOf(leaves, 'text/html')]
  const attached = readAttached(
    leaves.filter((leaf) => !isWords(leaf)),
    received,
    parse,
  )
  const payload = payloadOrWords(plain.text, draft, received, parse)
  const repairs = [...new Set([...plain.repairs, ...html.repairs, ...(payload?.repairs ?? []), ...attached.repairs])]
  const found: ParsedItem[] = [...(payload?.items ?? []), ...attached.items]
  const skipped = [...(payload?.skipped ?? []), ...attached.skipped]
  if (found.length > 0) {
    const cover = payload === null ? [{ guid: draft.guid, reason: 'the message itself covers what is attached' }] : []
    return { items: found, skipped: [...cover, ...skipped], repairs }
  }
  return { items: [wireItem(ownDraft(draft, plain.text, html.text, received), received)], skipped, repairs }
}

/**
 * A message (RFC 5322, MIME): what is attached in a format of its own, a form or payload in its words, else those words.
 * @param parse reads what is attached
 * @throws Refusal `bad-format` where it has neither subject nor words
 */
export function toItems(received: Received, parse: ParsePayload): Read {
  const { within = 0 } = received
  if (within > DEEPEST) throw new Refusal('bad-format', `messages stand deeper in one another than ${DEEPEST}`)
  const read = readParts(readMessage(received.body), { ...received, within: within + 1 }, parse)
  if (read.items.every(({ headline, body = '' }) => headline.trim() === '' && body.trim() === ''))
    throw new Refusal('bad-format', 'the message has neither subject nor words')
  return read
}
