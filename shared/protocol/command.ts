import { z } from 'zod'
import { columns } from '../column.ts'
import { alertRule, ruleId } from '../alert-rule.ts'
import { duty, ladder, muted } from '../duty.ts'
import { edit } from '../edit.ts'
import { entry, position } from '../entry.ts'
import { errorCode } from '../error-code.ts'
import { look, seenAll, since } from '../mine.ts'
import { LONGEST_NOTE } from '../note-length.ts'
import { outlet } from '../outlet.ts'
import { listId, MOST_ROWS, party } from '../party.ts'
import { savedSearch, searchLook, searchOf } from '../saved-search.ts'
import { id, instant, seq } from '../scalar.ts'
import { programmeChange } from '../wall.ts'

const reason = z.string().trim().max(500).optional()

/** The `seq` of the row that the editor saw, 0 where the desk had none; null changes it whatever has happened since. */
const basedOn = seq.nullable()
/**
 * The place in the log up to which the editor had seen what is changed (an entry, claim, note, story, proposal or alert). Where somebody else has changed it since, the
 * command is refused (`edited-meanwhile`); without it, it is changed whatever has happened.
 */
const seen = seq.optional()
const onRow = z.object({ id: listId, basedOn, reason })
const onEntry = z.object({ entryId: id, basedOn: seen, reason })
const onNote = z.object({ noteId: id, basedOn: seen, reason })
const onProposal = z.object({ proposalId: id, basedOn: seen, reason })
const noteText = z.string().trim().min(1).max(LONGEST_NOTE)
const onStory = z.object({ storyId: id, basedOn: seen, reason })

/** A position as a person writes it: what is empty is none. */
const corrected = position.extend({
  party: z.string().trim().min(1).max(200),
  speaker: z.string().trim().min(1).max(200).nullable(),
  role: z.string().trim().min(1).max(200).nullable(),
  quote: z.string().trim().min(1).max(2_000).nullable(),
  text: z.string().trim().min(1).max(4_000),
})

/** An assertion as a person words it. */
const assertion = z.string().trim().min(1).max(300)
/** Whoever sends a command may name what it makes, so that it can take it back. */
const ownId = z.string().min(8).max(100).optional()
const newClaim = z.object({ text: assertion, id: ownId })
const onClaim = z.object({ claimId: id, basedOn: seen, reason })

/** Arguments that routes share with commands. */
export const commandArgs = {
  /**
   * Logs a position from words of an item: `start` and `end` are UTF-16 offsets in `headline + "\n\n" + body` of that
   * version. `text` is those words where it is left out; the claim is one of the story's, or a new one in words.
   */
  'add-entry': z.object({
    itemId: id,
    version: z.int().nonnegative(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    ...corrected.shape,
    speaker: corrected.shape.speaker.default(null),
    role: corrected.shape.role.default(null),
    quote: corrected.shape.quote.default(null),
    text: corrected.shape.text.optional(),
    saidAt: entry.shape.saidAt.default(null),
    claimId: id.optional(),
    newClaim: newClaim.optional(),
    entryId: ownId,
    reason,
  }),
  'new-claim': z.object({ storyId: id, text: assertion, claimId: ownId, reason }),
  /** What it was worded before stays known: copy in those words is about it still. */
  'reword-claim': onClaim.extend({ text: assertion }),
  /** All entries of a claim move to another of its story; later copy in its words is about that one. */
  'merge-claims': onClaim.extend({ intoId: id }),
  'unmerge-claim': onClaim,
  'reopen-alert': z.object({ alertId: id, basedOn: seen, reason }),
  /**
   * Saves a search under a name, or puts the one of that id otherwise. `of` says whose it is from now on: for everybody
   * it takes an editor, as it does to change one that everybody has.
   */
  'save-search': z.object({
    searchId: z.string().min(1).max(100),
    name: z.string().trim().pipe(savedSearch.shape.name),
    q: z.string().trim().pipe(savedSearch.shape.q),
    of: searchOf,
    basedOn: seen,
  }),
}

/** Every change that a screen can make, by name. */
export const command = z.discriminatedUnion('name', [
  z.object({ name: z.literal('confirm-entry'), args: onEntry }),
  z.object({ name: z.literal('reject-entry'), args: onEntry }),
  /** Undoes a confirmation or rejection: the entry is `suggested` again. */
  z.object({ name: z.literal('restore-entry'), args: onEntry }),
  /** Puts right what is given of the position; the rest stays. A moved entry takes its restatements along. */
  z.object({
    name: z.literal('correct-entry'),
    args: onEntry.extend({ ...corrected.partial().shape, newClaim: newClaim.optional() }),
  }),
  /** Takes every correction back: the position stands as the desk had read it. */
  z.object({ name: z.literal('uncorrect-entry'), args: onEntry }),
  z.object({ name: z.literal('add-entry'), args: commandArgs['add-entry'] }),
  z.object({ name: z.literal('new-claim'), args: commandArgs['new-claim'] }),
  z.object({ name: z.literal('reword-claim'), args: commandArgs['reword-claim'] }),
  z.object({ name: z.literal('merge-claims'), args: commandArgs['merge-claims'] }),
  /** Takes a merger of claims back: what it moved stands as it stood. */
  z.object({ name: z.literal('unmerge-claim'), args: commandArgs['unmerge-claim'] }),
  /** Takes a claim off its story on which no entry stands. */
  z.object({ name: z.literal('drop-claim'), args: onClaim }),
  z.object({ name: z.literal('restore-claim'), args: onClaim }),
  z.object({ name: z.literal('acknowledge-alert'), args: z.object({ alertId: id, reason }) }),
  /** Takes the answer back: nobody has it, and it rings nowhere anew. */
  z.object({ name: z.literal('reopen-alert'), args: commandArgs['reopen-alert'] }),
  z.object({ name: z.literal('resolve-alert'), args: z.object({ alertId: id, reason }) }),
  /** Nobody is rung for it before then; kills are not put off. */
  z.object({ name: z.literal('snooze-alert'), args: z.object({ alertId: id, until: instant, reason }) }),
  /** It rings again now. */
  z.object({ name: z.literal('wake-alert'), args: z.object({ alertId: id, reason }) }),
  /**
   * What comes of a story, party or source stands among the alerts until then, and rings nowhere; kills do. Where it was not
   * muted before, it is so by `muteId`, if one is given: whoever takes it back at once knows it. What somebody has changed
   * after `basedOn` is left as it is.
   */
  z.object({ name: z.literal('mute'), args: muted.extend({ muteId: id.optional(), basedOn: seen, reason }) }),
  z.object({ name: z.literal('unmute'), args: z.object({ muteId: id, basedOn: seen, reason }) }),
  /** When somebody can be told, and by which channels: one's own hours, or, for editors, anybody's. */
  z.object({ name: z.literal('put-duty'), args: z.object({ duty, basedOn, reason }) }),
  z.object({ name: z.literal('remove-duty'), args: z.object({ userId: id, reason }) }),
  /** Who is told next where nobody answers. */
  z.object({ name: z.literal('put-ladder'), args: z.object({ ladder, basedOn, reason }) }),
  /** `basedOn` is the `seq` of the rule's row that its editor saw, 0 where it had none; null sets it whatever has happened. */
  z.object({ name: z.literal('put-alert-rule'), args: z.object({ rule: alertRule, basedOn, reason }) }),
  /** Takes a rule away; one that every desk begins with stands again as it was. */
  z.object({ name: z.literal('remove-alert-rule'), args: z.object({ ruleId, basedOn, reason }) }),
  z.object({
    name: z.literal('rename-story'),
    args: onStory.extend({ title: z.string().trim().min(1).max(200) }),
  }),
  z.object({ name: z.literal('close-story'), args: onStory }),
  z.object({ name: z.literal('reopen-story'), args: onStory }),
  /** Pinned stories lead the list of the whole desk. */
  z.object({ name: z.literal('pin-story'), args: onStory }),
  z.object({ name: z.literal('unpin-story'), args: onStory }),
  /** Makes a story somebody's, or nobody's (`userId` null). */
  z.object({ name: z.literal('assign-story'), args: onStory.extend({ userId: id.nullable() }) }),
  /** Whoever calls it wants to be kept up with the story. */
  z.object({ name: z.literal('watch-story'), args: onStory }),
  z.object({ name: z.literal('unwatch-story'), args: onStory }),
  z.object({ name: z.literal('write-note'), args: z.object({ storyId: id, text: noteText }) }),
  z.object({ name: z.literal('edit-note'), args: onNote.extend({ text: noteText }) }),
  z.object({ name: z.literal('remove-note'), args: onNote }),
  z.object({ name: z.literal('restore-note'), args: onNote }),
  /** Moves an item to another story, or out of any (`storyId` null). */
  z.object({
    name: z.literal('file-item'),
    args: z.object({ itemId: id, storyId: id.nullable(), basedOn: seen, reason }),
  }),
  /** Hands all items, claims, entries and alerts of a story to another; the emptied one is closed and points to it. */
  z.object({ name: z.literal('merge-stories'), args: onStory.extend({ intoId: id }) }),
  /** Takes a merger back: what the story had handed over returns to it. */
  z.object({ name: z.literal('unmerge-story'), args: onStory }),
  /** Items leave for a story of their own, where they are read for positions anew; `title` names it. */
  z.object({
    name: z.literal('split-story'),
    args: onStory.extend({
      itemIds: z.array(id).min(1).max(200),
      title: z.string().trim().min(1).max(200).optional(),
    }),
  }),
  /** Takes the latest split of a story back, while nobody has gone on in the story that it opened. */
  z.object({ name: z.literal('unsplit-story'), args: onStory }),
  /** Does what was proposed; `itemIds` and `title` are for a split that its editor has changed. */
  z.object({
    name: z.literal('accept-proposal'),
    args: onProposal.extend({
      itemIds: z.array(id).min(1).max(200).optional(),
      title: z.string().trim().min(1).max(200).optional(),
    }),
  }),
  /** Leaves everything as it is; it is not proposed again. */
  z.object({ name: z.literal('decline-proposal'), args: onProposal }),
  /** Takes an answer back, and what it did. */
  z.object({ name: z.literal('reopen-proposal'), args: onProposal }),
  /** Puts a story on a wall, where it stays; null lets the wall's programme go on. */
  z.object({ name: z.literal('put-on-wall'), args: z.object({ wallId: id, storyId: id.nullable() }) }),
  /** Sets a wall up, or changes what is given of it. */
  z.object({
    name: z.literal('set-wall'),
    args: z.object({
      wallId: id,
      name: z.string().trim().min(1).max(100).optional(),
      programme: programmeChange.optional(),
    }),
  }),
  /** The wall's remote: the story that takes its turn after, or before, the one that is shown. */
  z.object({ name: z.literal('turn-wall'), args: z.object({ wallId: id, to: z.enum(['next', 'previous']) }) }),
  /** Keeps on a wall what it shows, or lets its programme go on. */
  z.object({ name: z.literal('hold-wall'), args: z.object({ wallId: id, held: z.boolean() }) }),
  /** Takes a wall off the list; refused while screens hang on it, which are revoked first. */
  z.object({ name: z.literal('remove-wall'), args: z.object({ wallId: id }) }),
  /** Runs the analysis of a faulted item again. */
  z.object({ name: z.literal('retry-item'), args: z.object({ itemId: id }) }),
  z.object({ name: z.literal('put-party'), args: z.object({ party, basedOn, reason }) }),
  z.object({ name: z.literal('put-outlet'), args: z.object({ outlet, basedOn, reason }) }),
  /** Takes a row off the list; one of the world's stays off. */
  z.object({ name: z.literal('remove-party'), args: onRow }),
  z.object({ name: z.literal('remove-outlet'), args: onRow }),
  /** Takes back what the desk has said of a row: the world's is in force again. */
  z.object({ name: z.literal('restore-party'), args: onRow }),
  z.object({ name: z.literal('restore-outlet'), args: onRow }),
  z.object({
    name: z.literal('import-lists'),
    args: z.object({ parties: z.array(party).max(MOST_ROWS), outlets: z.array(outlet).max(MOST_ROWS), reason }),
  }),
  /** The caller has turned away from a story, having seen it up to an event. Of a look that tells nothing new nothing is kept. */
  z.object({ name: z.literal('look'), args: look.pick({ storyId: true, upTo: true }) }),
  /** Since when the caller wants to be told what has changed. */
  z.object({ name: z.literal('choose-since'), args: z.object({ since }) }),
  /** When the caller's shift began; not in the future. */
  z.object({ name: z.literal('begin-shift'), args: z.object({ began: instant }) }),
  /** The caller sets everything up to here aside as seen. */
  z.object({ name: z.literal('see-all'), args: z.object({ upTo: seq }) }),
  /** Takes that back: what stood before is in force again. */
  z.object({ name: z.literal('unsee-all'), args: z.object({ seen: seenAll.nullable() }) }),
  /** The caller's columns, on all their devices. */
  z.object({ name: z.literal('arrange-columns'), args: z.object({ columns }) }),
  z.object({ name: z.literal('save-search'), args: commandArgs['save-search'] }),
  /** Removes a saved search, the caller's own or, by an editor, the desk's; saved again under its id it is back. */
  z.object({
    name: z.literal('remove-search'),
    args: commandArgs['save-search'].pick({ searchId: true, basedOn: true }),
  }),
  /** The caller has turned away from the finds of a saved search, having seen them up to an event. */
  z.object({ name: z.literal('look-at-search'), args: searchLook.pick({ searchId: true, upTo: true }) }),
])
export type Command = z.infer<typeof command>

/** F5: `id` is made by the sender; the same id is answered again, not done twice. */
export const commandCall = z.intersection(z.object({ id: z.string().min(8).max(100) }), command)
export type CommandCall = { id: string } & Command

export const commandAnswer = z.discriminatedUnion('ok', [
  /** `unchanged` where everything stood as wished. */
  z.object({ ok: z.literal(true), seq, unchanged: z.literal(true).optional() }),
  z.object({ ok: z.literal(false), code: errorCode, message: z.string(), edits: z.array(edit).optional() }),
])
export type CommandAnswer = z.infer<typeof commandAnswer>
