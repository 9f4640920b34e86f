import { noteTime, type NoteMoment } from './note-time.ts'

/** As an item takes it: a time, or `withheld` where the note holds copy back and says no time. */
export interface NoteEmbargo {
  embargoedUntil?: string
  status?: 'withheld'
}

const LIFTED =
  /embargo(?:\s+(?:has|is|was|now|been))*\s+(?:lifted|over|passed|expired|ended|off)|no longer (?:under )?embargo|not embargoed|(?:lifts|lifted|removes|ends) (?:the )?embargo|sperrfrist (?:ist )?(?:aufgehoben|abgelaufen)/i
/** Words that hold copy back. The noun alone is often one of politics: it counts at the beginning, or with a time after it. */
const HOLDS =
  /embargoed|under (?:strict )?embargo|^\W*(?:strict(?:ly)? |news )?embargo\b|embargo(?:\s+(?:until|til|till|to|lifts?|expires?|ends?|jusqu|hasta|bis)|\s*[:–—-])|hold (?:for|until) (?:release)?|not (?:for|to be) (?:publication|publish(?:ed|ing)|releas(?:e|ed|ing)|use|used|broadcast|transmission)[^.\n]{0,30}? (?:before|until|til|till|prior to)|sperrfrist|gesperrt bis|sous embargo|embargad[oa]|эмбарго/iu
/** As much of a note as its embargo takes, in UTF-16 units. */
const REACH = 200

/**
 * The embargo that stands in notes to editors alone: "EMBARGOED UNTIL 0001 GMT Nov 12", "Hold for release until 6 a.m. ET
 * Tuesday", "Sperrfrist: 15. November, 10.00 Uhr". Nothing for notes that hold nothing back or say that it is lifted.
 */
export function noteEmbargo(notes: readonly string[], moment: NoteMoment): NoteEmbargo {
  for (const note of notes) {
    const cue = LIFTED.test(note) ? null : HOLDS.exec(note)
    if (!cue) continue
    const after = note.slice(cue.index, cue.index + REACH)
    const until = [after, note.slice(0, REACH)].map((part) => noteTime(part, moment)).find((one) => !Number.isNaN(one))
    if (until === undefined) return { status: 'withheld' }
    return { embargoedUntil: new Date(until).toISOString().replace('.000Z', 'Z') }
  }
  return {}
}
