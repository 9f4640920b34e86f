import type { Entry } from '../../shared/entry.ts'
import type { Line } from '../../shared/when-taken.ts'
import { shortTaken, takenOf } from '../ui/taken.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'

/** What was logged so long after it was said says so, in ms: before that the two tell the room the same. */
const LATE = 600_000

type Timed = Pick<Entry, 'saidAt' | 'loggedAt' | 'evidence'>

/** W44: when a position was taken; an hour that the copy does not tell is not made up. `reference` is the moment from which it is told. */
export const saidWords = (entry: Timed, line: Line, reference: number): string =>
  shortTaken(takenOf(entry, line), reference)

/** W44: "logged 21:14", where that was some time after it happened; else null. */
export const loggedWords = (at: number, logged: number, reference: number): string | null =>
  logged - at > LATE ? t('logged {time}', { time: shortTime(logged, reference) }) : null
