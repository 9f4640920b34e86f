import type { EventBody } from '../../shared/event.ts'
import { aClaim, anEntry } from '../helpers/build.ts'
import type { Scene } from './scene.ts'

const made = { ...aClaim(), seq: 10 }
const other = { ...aClaim({ id: 'claim-2', text: 'Kyiv was told.' }), seq: 16 }
const before = { text: made.text, mergedInto: null, dropped: false }
const entry = anEntry({ id: 'entry-1', firstItemId: 'item-3', carriedBy: ['item-3'], seq: 11 })
const was = { claimId: 'claim-1', stance: entry.stance, restates: null, respondsTo: [], readOn: null }

const second: EventBody = { type: 'claim-made', claim: aClaim({ id: 'claim-2', text: other.text }) }
const merged: EventBody = {
  type: 'claim-changed',
  claim: { ...made, mergedInto: 'claim-2' },
  change: 'merged',
  before,
  moved: [{ entry: { ...entry, claimId: 'claim-2', stance: 'restatement', restates: 'entry-2' }, was }],
}

/** What people change of claims, after the desk with one claim and two entries on it. */
export const CLAIM_SCENES: Scene[] = [
  {
    name: 'worded anew',
    before: [],
    event: {
      type: 'claim-changed',
      claim: { ...made, text: 'They spoke by phone.', wordings: [made.text] },
      change: 'reworded',
      before,
      moved: [],
    },
  },
  { name: 'merged, and an entry moves with it', before: [second], event: merged },
  {
    name: 'a merger taken back',
    before: [second, merged],
    event: {
      ...merged,
      claim: made,
      change: 'unmerged',
      before: { ...before, mergedInto: 'claim-2' },
      moved: [{ entry, was }],
    },
  },
  {
    name: 'taken off',
    before: [second],
    event: {
      type: 'claim-changed',
      claim: { ...other, dropped: true },
      change: 'dropped',
      before: { text: other.text, mergedInto: null, dropped: false },
      moved: [],
    },
  },
]
