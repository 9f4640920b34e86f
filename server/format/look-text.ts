import type { Format } from '../../shared/format.ts'
import { ANPA_START } from './anpa-1312/start.ts'
import { pictured } from './control-picture.ts'
import { IPTC_7901_START } from './iptc-7901/start.ts'

/** Names of members that items of wires have, near the start of one. */
const JSON_ITEM =
  /^[\ufeff\s]*\[?\s*\{[^]{0,2000}?["“](?:guid|uri|headline|headlines|versioncreated|body_html|body_text|publishedAt|items?)["”]\s*:/i

/** Header fields (RFC 5322) that only a message has; what people copy from one begins with From and Subject. */
const TRACE =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-received|authentication-results):/im
const ADDRESS = /^(?:from|subject|date|to):/im
const FIELD = /^(?:[!-9;-~]+:[ \t]?\S.*|[!-9;-~]+:[ \t]*|[ \t]+\S.*)$/
const ENVELOPE = /^From \S+ .*\d{4}\r?\n/

/** Whether a body begins with the header fields of a message: all lines up to the first empty one are such, among them a trace and who wrote to whom of what. */
function looksEmail(start: string): boolean {
  const text = start.replace(/^[\ufeff\s]+/, '').replace(ENVELOPE, '')
  const [head = ''] = text.split(/\r?\n[ \t]*\r?\n/, 1)
  const lines = head.split(/\r?\n/)
  // The glance may end within a line.
  const whole = head.length === text.length ? lines.slice(0, -1) : lines
  return TRACE.test(head) && ADDRESS.test(head) && /^[!-9;-~]+:/.test(text) && whole.every((line) => FIELD.test(line))
}

/** A wire format told by its first lines, with control characters or after a transport that took them away; null for all else. */
export function looksWire(start: string): Format | null {
  const first = pictured(start)
  if (ANPA_START.test(first)) return 'anpa-1312'
  if (IPTC_7901_START.test(first)) return 'iptc-7901'
  return looksEmail(start) ? 'email' : null
}

/** Whether text is an item in JSON, and not copy that begins with a bracket. */
export const looksJsonItem = (start: string): boolean => JSON_ITEM.test(start)
