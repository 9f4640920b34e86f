import { type Entry, RENAMED } from '../../shared/entry.ts'
import type { Naming } from '../../shared/naming.ts'
import type { Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { isCountry, isOwnerless, isTelling, officeOf } from './party.ts'
import { nameHead, plainWords } from './plain.ts'
import { isEnglish, type Reading, sideOf, storyOf } from './reading.ts'

/** The language in which a desk names parties, as the world list does: copy in it gives a name. */
const isOfDesk = isEnglish

/** N12: a party in the lists is called by its row's name. */
export const listedAs = (party: string, names: Names): string => names.party(party)?.name ?? party

/** True where a person has said whose position it is. */
const isNamedByHand = ({ by, party, asRead }: Entry): boolean =>
  by !== 'auto' || (asRead !== null && asRead.party !== party)

const isHimself = ({ party, speaker }: Entry): boolean => speaker === party
const surname = (person: string): string => nameHead(plainWords(person).at(-1) ?? '')

/** What a copy calls a party, where that can stand for what other copy called it: a body's name for a body's, a person's for the same person's. */
function isNameFor(own: string, of: Statement | undefined, known: string, theirs: readonly Entry[]): boolean {
  if (!isTelling(own) || isOwnerless(own)) return false
  // A name that is the same in both needs no translation, whatever stands beside it.
  if (plainWords(known).every((word) => plainWords(own).includes(word))) return false
  if (of?.partyKind === 'person')
    return theirs.every((e) => e.speaker === null || isHimself(e)) && surname(own) === surname(known)
  return !theirs.some(isHimself) && !(officeOf(known) !== null && isCountry(own))
}

/** The naming of an entry that is called otherwise now: its copy's words were read as before. */
function asNamed(naming: Naming, before: string, party: string, names: Names): Naming {
  const row = names.party(party)
  const { readAs = before, words, rule } = naming
  const isSame = readAs === party
  return {
    words,
    rule: isSame ? rule : row === null ? 'same-party' : 'listed-name',
    ...(!isSame && { readAs }),
    ...(row !== null && { row: { list: 'parties' as const, id: row.id, name: row.name } }),
  }
}

function renamed(e: Entry, party: string, names: Names): Entry {
  const person = isHimself(e) ? { speaker: party } : {}
  const naming = e.evidence?.naming
  return {
    ...e,
    ...person,
    party,
    asRead: e.asRead && { ...e.asRead, party },
    evidence: e.evidence && { ...e.evidence, ...(naming && { naming: asNamed(naming, e.party, party, names) }) },
  }
}

/** What is open tells its party by the name that the entry has. */
function rename({ draft, storyId, names }: Reading, theirs: readonly Entry[], before: string, party: string): void {
  for (const e of theirs)
    draft.push(
      [storyId],
      { type: 'entry-changed', entry: renamed(e, party, names), change: 'amended' },
      'auto',
      RENAMED,
    )
  const ids = new Set(theirs.map(({ id }) => id))
  for (const alert of draft.story(storyId).alerts) {
    const isTold = alert.entryId !== null && ids.has(alert.entryId) && alert.headline.startsWith(`${before}: `)
    if (!isTold || alert.state === 'resolved') continue
    const headline = `${party}${alert.headline.slice(before.length)}`
    draft.push([storyId], { type: 'alert-changed', alert: { ...alert, headline } }, 'auto', RENAMED)
  }
}

/**
 * N12: what the desk calls a party that the story knows as `known` and this copy as `own`: by its row of the lists, else as
 * the first copy in the desk's language does. What is logged is called so too, unless a person has named it.
 */
export function calledOnDesk(reading: Reading, known: string, own: string, of: Statement | undefined): string {
  const { entries, items } = storyOf(reading)
  const theirs = entries.filter((e) => e.party === known && sideOf(e) !== 'reports')
  if (theirs.some(isNamedByHand)) return known
  const isInDesks = (itemId: string): boolean =>
    itemId !== reading.line.itemId && isOfDesk(items.find((i) => i.itemId === itemId)?.language ?? null)
  // The first copy in the desk's language has called it so or otherwise.
  const isCalled = theirs.some((e) => e.carriedBy.some(isInDesks))
  const isTranslated =
    theirs.length > 0 &&
    isOfDesk(reading.line.language) &&
    !isCalled &&
    !theirs.some((e) => isInDesks(e.firstItemId)) &&
    isNameFor(own, of, known, theirs)
  const isListed = reading.names.party(known) !== null
  const party = listedAs(isTranslated && !isListed ? own : known, reading.names)
  if (party !== known && theirs.length > 0) rename(reading, theirs, known, party)
  return party
}
