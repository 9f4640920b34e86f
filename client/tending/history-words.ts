import { didWords } from '../edited/edit-words.ts'
import { type Message, msg, t } from '../words/t.ts'

/** What is told in a history alone; what overtakes an editor has its words in edited/edit-words.ts. */
const DONE: Record<string, Message> = {
  opened: msg('opened the story'),
  pinned: msg('pinned the story'),
  unpinned: msg('unpinned the story'),
  watched: msg('began to watch the story'),
  unwatched: msg('watches the story no longer'),
  'took-in': msg('merged another story into this one'),
  merged: msg('merged this story into another'),
  'filed-here': msg('filed an item here'),
  'filed-away': msg('filed an item elsewhere'),
  'claim-made': msg('made a claim'),
  logged: msg('logged an entry'),
  'moved-here': msg('moved an entry here with its copy'),
  'moved-away': msg('moved an entry with its copy into another story'),
  'left-with-item': msg('took an entry off with its copy'),
  'returned-with-item': msg('put an entry back with its copy'),
  'note-written': msg('wrote a note'),
  'note-moved': msg('moved a note with its story'),
  'alert-acknowledged': msg('acknowledged an alert'),
  'alert-reopened': msg('took back that somebody has an alert'),
  'alert-resolved': msg('resolved an alert'),
  'alert-snoozed': msg('put an alert off'),
  'alert-woken': msg('had an alert ring again'),
  'alert-unsnoozed': msg('took back that an alert was put off'),
  'alert-escalated': msg('told the next of an alert'),
}

/** What was done, as the rest of a sentence that begins with a name. */
export function historyWords(did: string): string {
  const own = DONE[did]
  return own === undefined ? didWords(did) : t(own)
}
