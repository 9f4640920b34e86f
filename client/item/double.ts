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

const takes = (stance: string, e: Logged, byId: ReadonlyMap<string, Logged>): boolean =>
  e.stance === stance || rootStance(e, byId) === stance

/** C220: the latest entry by the same party on the same claim that takes the same stance, else the latest with the same words; null where none does. */
export function doubleOf<E extends Logged>(written: Written, entries: readonly E[]): E | null {
  const byId = new Map(entries.map((e) => [e.id, e]))
  const [party, text] = [plain(written.party), plain(written.text)]
  if (party === '') return null
  const isSame = (e: E): boolean => takes(written.stance, e, byId) || plain(e.text) === text
  const theirs = entries.filter(
    (e) => e.state !== 'rejected' && e.claimId === written.claimId && plain(e.party) === party && isSame(e),
  )
  return theirs.findLast((e) => takes(written.stance, e, byId)) ?? theirs.at(-1) ?? null
}

/** Whether a stance is logged as said again by the party of its double; the same words in another stance say something else. */
export const repeats = <E extends Logged>(stance: string, double: E | null, entries: readonly E[]): boolean =>
  double !== null && REPEATED.has(stance) && takes(stance, double, new Map(entries.map((e) => [e.id, e])))
