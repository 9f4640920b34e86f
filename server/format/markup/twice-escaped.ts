const REFERENCE = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|(amp|lt|gt|quot|apos|nbsp));/gi
/** Tags that some system's escaping left among the words: "35<endash>-</endash>40". */
const STRAY = /<([a-z][a-z\d]{1,20})>([^<>]{0,200})<\/\1>/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function letter(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
}

/** Words whose references and tags were escaped twice on their way, as they were meant. */
export const escapedOnce = (text: string): string =>
  /[&<]/.test(text) ? text.replace(REFERENCE, letter).replace(STRAY, '$2') : text
