import type { Claim } from '../../shared/claim.ts'
import { type Entry, REFILED } from '../../shared/entry.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemLine } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Stance } from '../../shared/statement.ts'
import { asRead, isEither } from './as-read.ts'
import { reportsOn } from './claims.ts'
import type { Draft } from './draft.ts'
import type { Position } from './log-entry.ts'
import { moveAlerts } from './move-alerts.ts'
import { sameOutlet } from './outlet.ts'
import { sameParty } from './party.ts'
import { plain } from './plain.ts'
import { type Reading, type Side, sideOf, sideOfEntry } from './reading.ts'
import { isLive } from './story-line.ts'

/** What leaves a story with the copy that alone carries it; `screen` is the story as it stood before. */
export interface Leaving {
  screen: StoryScreen
  entries: readonly Entry[]
}

interface Links {
  stance: Stance
  restates?: string
  respondsTo?: string[]
}

/** An entry on its way, with the story that it stood in. */
interface Left {
  entry: Entry
  screen: StoryScreen
}

/** Stances that tell what somebody else reported. */
const ANSWERS: ReadonlySet<Stance> = new Set(['denial', 'confirmation', 'no-comment', 'restatement'])

/** True where a person has said something of it: it is not left behind for being read otherwise elsewhere. */
const isJudged = (entry: Entry): boolean => entry.by !== 'auto' || entry.asRead !== null || entry.state !== 'suggested'

/** S44: entries that go with copy that a person moves: each stays the entry that it is, in the place that is found for it. */
export class Moving {
  readonly #draft: Draft
  readonly #to: string
  readonly #by: string
  readonly #newId: () => string
  readonly #parts: readonly Leaving[]
  readonly #left: Map<string, Left>
  readonly #placed = new Set<string>()
  /** Claims that were found for positions which a moved entry tells on another. */
  readonly #spare = new Set<string>()

  constructor(given: { draft: Draft; to: string; by: string; newId: () => string }, parts: readonly Leaving[]) {
    this.#draft = given.draft
    this.#to = given.to
    this.#by = given.by
    this.#newId = given.newId
    this.#parts = parts
    const left = parts.flatMap(({ screen, entries }) => entries.map((entry) => [entry.id, { entry, screen }] as const))
    this.#left = new Map(left)
  }

  /** The entry that tells a position of the item already, now in the place that the reading found for it. */
  take({ line, names }: Reading, { s, party, claimId }: Position, as: Links): string | undefined {
    const isTheirs = (e: Entry): boolean =>
      e.party === party || (sideOf(as) === 'reports' ? sameOutlet(e.party, party, names) : sameParty(e, s, names))
    const found = [...this.#left.values()].filter(
      ({ entry, screen }) =>
        entry.carriedBy.includes(line.itemId) &&
        isEither(entry, (one) => this.#side(one, screen) === sideOf(as) && isTheirs(one)),
    )
    const same = found.find(({ entry: { evidence: e } }) => e?.itemId === line.itemId && e.start === s.start)
    const one = same ?? found.find(({ entry }) => asRead(entry).text === s.text) ?? found[0]
    if (one === undefined) {
      // Where it stood before, this copy was one of those that carry the position, and told no second one.
      const standing = this.#standing(line.itemId, sideOf(as), isTheirs)
      if (standing !== undefined && standing.claimId !== claimId) this.#spare.add(claimId)
      return standing?.id
    }
    this.#hand(one, this.#placedAs(one, claimId, as))
    return one.entry.id
  }

  /** Brings all of it on the claims that it stands on: what the copy tells besides is read after it. Reports come before what answers them. */
  all(): void {
    const left = [...this.#left.values()]
    const isReport = ({ entry, screen }: Left): boolean => this.#side(entry, screen) === 'reports'
    for (const one of [...left.filter(isReport), ...left.filter((other) => !isReport(other))])
      this.#hand(one, this.#broughtAs(one))
  }

  /** The claim that the item had made already, where it stands now. */
  claim(text: string, firstItemId: string): string | undefined {
    for (const { screen } of this.#parts) {
      const made = screen.claims.find(
        (c) => c.firstItemId === firstItemId && c.mergedInto === null && [c.text, ...c.wordings].includes(text),
      )
      if (made) return this.#bring(made, screen)
    }
    return undefined
  }

  hasPlaced(entryId: string): boolean {
    return this.#placed.has(entryId)
  }

  /** True for what the desk was told of where the item stood before. */
  isTold(entry: Entry, { line, names }: Reading): boolean {
    if (this.hasPlaced(entry.id)) return true
    const side = this.#side(entry, this.#draft.story(this.#to))
    return this.#parts.some(({ screen, entries }) =>
      [...entries, ...screen.entries].some(
        (e) =>
          e.carriedBy.includes(line.itemId) &&
          isEither(e, (one) => this.#side(one, screen) === side && sameParty(one, entry, names)),
      ),
    )
  }

  /** Brings what no reading has asked for: all of it, or what a person has judged; the rest leaves its story. Alarms follow. */
  rest(all: boolean): void {
    for (const one of this.#left.values()) {
      const isOwn = one.entry.by !== 'auto' || one.entry.asRead !== null
      if (isOwn || (!this.#isCarried(one) && (all || isJudged(one.entry)))) this.#hand(one, this.#broughtAs(one))
      else this.#drop(one)
    }
    const given = { draft: this.#draft, to: this.#to, by: this.#by }
    for (const { screen, entries } of this.#parts)
      moveAlerts(given, screen, this.#placed, new Set(entries.map(({ id }) => id)))
  }

  /** An entry that has been moved, and that the item carries. */
  #standing(itemId: string, side: Side, isTheirs: (e: Entry) => boolean): Entry | undefined {
    const there = this.#draft.story(this.#to)
    return there.entries.find(
      (e) =>
        this.#placed.has(e.id) &&
        e.carriedBy.includes(itemId) &&
        isEither(e, (one) => this.#side(one, there) === side && isTheirs(one)),
    )
  }

  /** The events without claims that were made for what a moved entry tells, and on which nothing stands. */
  withoutSpare(events: readonly NewEvent[]): NewEvent[] {
    const { entries } = this.#draft.story(this.#to)
    const on = new Set(entries.flatMap((e) => (e.asRead === null ? [e.claimId] : [e.claimId, e.asRead.claimId])))
    return events.filter((e) => e.type !== 'claim-made' || !this.#spare.has(e.claim.id) || on.has(e.claim.id))
  }

  #side(entry: Entry, { entries }: StoryScreen): Side {
    return sideOfEntry(entry, entries)
  }

  /** The new story has the same position of the same party, and its copy carries that. */
  #isCarried({ entry, screen }: Left): boolean {
    const there = this.#draft.story(this.#to)
    return there.entries.some(
      (e) =>
        isLive(e) &&
        e.party === entry.party &&
        this.#side(e, there) === this.#side(entry, screen) &&
        entry.carriedBy.some((itemId) => e.carriedBy.includes(itemId)),
    )
  }

  #placedAs({ entry, screen }: Left, claimId: string, { stance, restates = '', respondsTo = [] }: Links): Entry {
    const links = { claimId, stance, restates: restates === '' ? null : restates, respondsTo }
    if (entry.asRead === null) return { ...entry, ...links }
    const isOnRead = entry.claimId === entry.asRead.claimId
    const own = isOnRead ? claimId : this.#claimOf(entry.claimId, screen)
    return this.#linked({ ...entry, claimId: own, asRead: { ...entry.asRead, ...links } })
  }

  #broughtAs({ entry, screen }: Left): Entry {
    const claimId = this.#claimOf(entry.claimId, screen)
    if (entry.asRead === null) return this.#linked({ ...entry, claimId })
    const read = entry.asRead.claimId === entry.claimId ? claimId : this.#claimOf(entry.asRead.claimId, screen)
    const { restates, respondsTo } = this.#linked({ ...entry, ...entry.asRead, claimId: read })
    return this.#linked({ ...entry, claimId, asRead: { ...entry.asRead, claimId: read, restates, respondsTo } })
  }

  /** What it repeats and answers among the entries that it stands with now. */
  #linked(entry: Entry): Entry {
    const { entries } = this.#draft.story(this.#to)
    const isThere = (id: string | null): boolean =>
      id !== null && (this.#left.has(id) || entries.some((e) => e.id === id))
    const reports = reportsOn(entries, entry.claimId).filter(({ id }) => id !== entry.id)
    return {
      ...entry,
      restates: isThere(entry.restates) ? entry.restates : null,
      respondsTo: ANSWERS.has(entry.stance) ? reports.map(({ id }) => id) : [],
    }
  }

  #claimOf(claimId: string, screen: StoryScreen): string {
    return this.#bring(
      must(
        screen.claims.find(({ id }) => id === claimId),
        'the claim of an entry',
      ),
      screen,
    )
  }

  /** The claim in the story that the copy goes to: handed over where nothing that stays points to it, else in the same words. */
  #bring(claim: Claim, { id: from }: StoryScreen): string {
    const [here, there] = [this.#draft.story(from), this.#draft.story(this.#to)]
    const standing = there.claims.find(
      (c) => c.id === claim.id || (c.mergedInto === null && !c.dropped && plain(c.text) === plain(claim.text)),
    )
    if (standing) return standing.id
    const pointsHere = (e: Entry): boolean => e.claimId === claim.id || e.asRead?.claimId === claim.id
    const isFree = here.entries.every((e) => this.#left.has(e.id) || !pointsHere(e))
    if (isFree && here.claims.every((c) => c.mergedInto !== claim.id)) {
      this.#part(from, { claims: [{ ...claim, storyId: this.#to }] })
      return claim.id
    }
    const id = this.#newId()
    const isHere = there.items.some(({ itemId }) => itemId === claim.firstItemId)
    const { seq: _seq, ...own } = { ...claim, mergedInto: null, dropped: false, madeAt: this.#draft.at }
    const copy = { ...own, id, storyId: this.#to, firstItemId: isHere ? claim.firstItemId : null }
    this.#draft.push([this.#to], { type: 'claim-made', claim: copy }, this.#by, REFILED)
    return id
  }

  #hand({ screen }: Left, placed: Entry): void {
    const entry = { ...placed, storyId: this.#to }
    this.#left.delete(entry.id)
    this.#placed.add(entry.id)
    if (screen.id !== this.#to) this.#part(screen.id, { entries: [entry] })
    else this.#draft.push([this.#to], { type: 'entry-changed', entry, change: 'restored' }, this.#by, REFILED)
  }

  #part(from: string, what: { claims?: Claim[]; entries?: Entry[] }): void {
    const parts = { items: [] as ItemLine[], claims: [], entries: [], alerts: [], ...what }
    const event = { type: 'stories-merged' as const, from, to: this.#to, ...parts, undone: false, part: true }
    this.#draft.push([from, this.#to], event, this.#by, REFILED)
  }

  /** An entry that nothing carries any more where it stood. */
  #drop({ entry, screen }: Left): void {
    const there = this.#draft.story(screen.id).entries.find(({ id }) => id === entry.id)
    if (!there || there.carriedBy.length === 0) return
    const left = { ...there, carriedBy: [], state: 'rejected' as const }
    this.#draft.push([screen.id], { type: 'entry-changed', entry: left, change: 'rejected' }, this.#by, REFILED)
  }
}
