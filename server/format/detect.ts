export type Format = 'plain-json' | 'text' | 'html'

/** Types that say nothing about what is inside. */
const OPAQUE = new Set(['', 'application/octet-stream', 'application/x-unknown'])

const BY_TYPE: Record<string, Format> = {
  'application/json': 'plain-json',
  'text/json': 'plain-json',
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
}

const HTML_START =
  /^\s*(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6])\b/i
/** Control characters that no text has; those of C1 are what a wrong charset makes of letters. */
const BINARY = /[\p{Cc}--[\s\u007f-\u009f]]/v

function byLooking(start: string): Format | null {
  if (/^\s*[[{]/.test(start)) return 'plain-json'
  if (HTML_START.test(start)) return 'html'
  if (/^\s*</.test(start) || BINARY.test(start) || start.trim() === '') return null
  return 'text'
}

/**
 * The format of a body: by its content type, else by its first characters. Null when it is none that is read here.
 * @param type media type in lower case, "" when none was given
 * @param start the first characters of the body, asked for only where the type says nothing
 */
export function detect(type: string, start: () => string): Format | null {
  if (OPAQUE.has(type)) return byLooking(start())
  return BY_TYPE[type] ?? (type.endsWith('+json') ? 'plain-json' : null)
}
