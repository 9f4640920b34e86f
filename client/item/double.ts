import type { Entry, Position } from '../../shared/entry.ts'
import { rootStance } from '../ui/stance.ts'

type Written = Pick<Position, 'party' | 'claimId' | 'text'> & { stance: string }
type Logged = Pick<Entry, 'id' | 'party' | 'claimId' | 'state' | 'stance' | 'restates' | 'text' | 'loggedAt'>

/** Case, accents and what stands between the words apart. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Stances that can be repeated by a statement of another occasion. */
const REPEATED: ReadonlySet<string> = new Set(['denial', 'confirmation', 'restatement'])

/** C220: the latest entry by the same party on the same claim that takes the same stance, or has the same words; null where none does. */
export function doubleOf<E extends Logged>(written: Written, entries: readonly E[]): E | null {
  const byId = new Map(entries.map((e) => [e.id, e]))
  const [party, text] = [plain(written.party), plain(written.text)]
  if (party === '') return null
  const isSame = (e: E): boolean =>
    e.stance === written.stance || rootStance(e, byId) === written.stance || plain(e.text) === text
  const theirs = entries.filter(
    (e) => e.state !== 'rejected' && e.claimId === written.claimId && plain(e.party) === party && isSame(e),
  )
  return theirs.at(-1) ?? null
}

/** Whether it may be logged as said again by its party. */
export const isRepeatable = (stance: string): boolean => REPEATED.has(stance)
