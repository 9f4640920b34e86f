import { type Message, msg, t } from '../words/t.ts'

/** What the desk's log says of an alert in words of its own, in the reader's language. */
const PLAIN: Readonly<Record<string, Message>> = {
  'first to report it': msg('first to report it'),
  'had not commented on it before': msg('had not commented on it before'),
  'had denied it before': msg('had denied it before'),
}
/** Those that go on in words of the copy. */
const BEGUN: Readonly<Record<string, Message>> = {
  'denies: ': msg('denies: {what}'),
  'restates: ': msg('restates: {what}'),
  'corrects: ': msg('corrects: {what}'),
  'found by: ': msg('found by: {what}'),
}

/** The line below an alert's headline: what is not known stays as the log has it. */
export function detailWords(detail: string): string {
  const plain = PLAIN[detail]
  if (plain !== undefined) return t(plain)
  const begun = Object.entries(BEGUN).find(([begins]) => detail.startsWith(begins))
  return begun === undefined ? detail : t(begun[1], { what: detail.slice(begun[0].length) })
}
