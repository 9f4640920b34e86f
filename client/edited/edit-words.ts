import type { PutInstead } from '../../shared/edit.ts'
import { now } from '../ui/now.ts'
import { shortTime } from '../ui/zone.ts'
import { filedWords } from '../why/reason-words.ts'
import { type Message, msg, t } from '../words/t.ts'
import { POSITION_FIELD, valueWords } from './position-words.ts'

const DID: Record<string, Message> = {
  confirmed: msg('confirmed the entry'),
  rejected: msg('rejected the entry'),
  restored: msg('put the entry back to suggested'),
  corrected: msg('corrected the entry'),
  uncorrected: msg('put the entry back as the desk had read it'),
  amended: msg('moved the entry along with another'),
  renamed: msg('renamed the story'),
  closed: msg('closed the story'),
  reopened: msg('opened the story again'),
  merged: msg('merged the stories'),
  unmerged: msg('took a merger back'),
  'proposal-accepted': msg('did what was proposed'),
  'proposal-declined': msg('declined the proposal'),
  'proposal-reopened': msg('took the answer to the proposal back'),
  filed: msg('filed the item elsewhere'),
  assigned: msg('gave the story to somebody'),
  unassigned: msg('made the story nobody’s'),
  'alert-acknowledged': msg('acknowledged the alert'),
  'alert-reopened': msg('took back that somebody has the alert'),
  'alert-resolved': msg('resolved the alert'),
  'alert-snoozed': msg('put the alert off'),
  'note-edited': msg('changed the note'),
  'note-removed': msg('removed the note'),
  'note-restored': msg('put the note back'),
  'claim-reworded': msg('worded the claim anew'),
  'claim-merged': msg('merged the claim into another'),
  'claim-unmerged': msg('took a merger of claims back'),
  'claim-dropped': msg('took the claim off'),
  'claim-restored': msg('put the claim back'),
}
const CHANGED = msg('changed it')

const FIELD: Record<string, Message> = {
  ...POSITION_FIELD,
  state: msg('status'),
  title: msg('title'),
  story: msg('story'),
  note: msg('note'),
  assignee: msg('whose story'),
}

/** What somebody did, as the rest of a sentence that begins with a name. */
export const didWords = (did: string): string => t(DID[did] ?? CHANGED)

/** What an edit of this kind tells is what came of it, not what stood there before. */
const TOLD: Record<string, (after: string) => string> = {
  why: (after) => t('because: {reason}', { reason: filedWords(after) }),
  to: (name) => t('told: {name}', { name }),
  until: (at) => t('until {time}', { time: shortTime(Date.parse(at), now()) }),
}

/** "party: “Kremlin” → “Duma”", "status: suggested → confirmed", "until 12:40". */
export function putWords({ field, before, after }: PutInstead): string {
  const told = TOLD[field]
  if (told !== undefined) return told(after ?? '')
  const change = `${valueWords(field, before)} → ${valueWords(field, after)}`
  const name = FIELD[field]
  return name === undefined ? change : `${t(name)}: ${change}`
}
