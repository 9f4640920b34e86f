import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { World } from '../../shared/merge-lists.ts'
import type { Outlet, OutletRow } from '../../shared/outlet.ts'
import { MOST_ROWS, type Party, type PartyRow } from '../../shared/party.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'

/** What a person does to the lists of parties and outlets. */
type ListCommand = Extract<
  Command,
  {
    name:
      | 'put-party'
      | 'put-outlet'
      | 'remove-party'
      | 'remove-outlet'
      | 'restore-party'
      | 'restore-outlet'
      | 'import-lists'
  }
>
type Change = PartyRow['change']

/** The desk's last word on a row, where it is in force, and what the list says. */
interface Standing<T> {
  row: { seq: number; editor: string; at: string } | null
  inForce: T | null
}

const standing = <T>(row: PartyRow | OutletRow | undefined, own: T | null, world: T | undefined): Standing<T> =>
  row === undefined || row.change === 'restored'
    ? { row: null, inForce: world ?? null }
    : { row: { seq: row.seq, editor: row.editor, at: row.at }, inForce: own }

/** N4: throws `conflict` where somebody has changed the row since the editor saw it. */
function refuseOverlap({ row }: Standing<unknown>, basedOn: number | null): void {
  if (basedOn === null || basedOn === (row?.seq ?? 0)) return
  throw new Refusal(
    'conflict',
    row === null
      ? 'this row was put back to the world list meanwhile'
      : `${row.editor} changed this row at ${row.at}; its edition is now ${row.seq}`,
  )
}

/** What a change of a row comes to; null where nothing changes. Throws `not-found` for what is on no list. */
function changeOf<T>(next: T | null | 'restore', { row, inForce }: Standing<T>): Change | null {
  if (next === 'restore') return row === null ? null : 'restored'
  if (next !== null) return isDeepStrictEqual(next, inForce) ? null : inForce === null ? 'listed' : 'edited'
  if (inForce === null) throw new Refusal('not-found', 'this is on no list')
  return 'unlisted'
}

function refuseOwnPart({ id, belongsTo }: Party): void {
  if (belongsTo !== id) return
  throw new Refusal('bad-fields', 'a party is no part of itself', [
    { path: '/belongsTo', message: 'is the party itself' },
  ])
}

/** N7: throws `too-many` where the rows of one list would be more than a desk's own may be. */
function refuseTooMany(rows: Iterable<string>, changed: Iterable<string>): void {
  if (new Set([...rows, ...changed]).size > MOST_ROWS)
    throw new Refusal('too-many', `a desk lists ${MOST_ROWS} rows of its own at most`)
}

/** Decides on commands that change the lists. Throws `Refusal` where that can't be done. */
export class ListDecision {
  readonly #store: Pick<Store, 'screen' | 'partyHistory' | 'outletHistory'>
  readonly #world: World

  constructor(store: Pick<Store, 'screen' | 'partyHistory' | 'outletHistory'>, world: World) {
    this.#store = store
    this.#world = world
  }

  async of(command: ListCommand, { id: by, name: editor }: Identity): Promise<NewEvent[]> {
    const { name, args } = command
    const stamp = { editor, by, reason: args.reason ?? null }
    if (name === 'import-lists') return (await this.#imported(args)).map((change) => ({ ...change, ...stamp }))
    if (name === 'put-party') refuseOwnPart(args.party)
    if (name === 'put-party' || name === 'remove-party' || name === 'restore-party') {
      const id = name === 'put-party' ? args.party.id : args.id
      const before = this.#party(id, (await this.#store.partyHistory(id))[0])
      refuseOverlap(before, args.basedOn)
      const party = name === 'put-party' ? args.party : null
      const change = changeOf(name === 'restore-party' ? 'restore' : party, before)
      if (change === null) return []
      if (before.row === null) await this.#refuseOneMore('parties', id)
      return [{ type: 'party-changed', id, party, change, ...stamp }]
    }
    const id = name === 'put-outlet' ? args.outlet.id : args.id
    const before = this.#outlet(id, (await this.#store.outletHistory(id))[0])
    refuseOverlap(before, args.basedOn)
    const outlet = name === 'put-outlet' ? args.outlet : null
    const change = changeOf(name === 'restore-outlet' ? 'restore' : outlet, before)
    if (change === null) return []
    if (before.row === null) await this.#refuseOneMore('outlets', id)
    return [{ type: 'outlet-changed', id, outlet, change, ...stamp }]
  }

  async #refuseOneMore(list: 'parties' | 'outlets', id: string): Promise<void> {
    const { screen } = await this.#store.screen('lists')
    if (screen.kind !== 'lists') return
    refuseTooMany(
      screen[list].map((row) => row.id),
      [id],
    )
  }

  #party(id: string, row: PartyRow | undefined): Standing<Party> {
    return standing(
      row,
      row?.party ?? null,
      this.#world.parties.find((p) => p.id === id),
    )
  }

  #outlet(id: string, row: OutletRow | undefined): Standing<Outlet> {
    return standing(
      row,
      row?.outlet ?? null,
      this.#world.outlets.find((o) => o.id === id),
    )
  }

  /** N7: what differs from the lists in force; the last of two rows with one id counts. */
  async #imported({ parties, outlets }: { parties: Party[]; outlets: Outlet[] }) {
    const { screen } = await this.#store.screen('lists')
    if (screen.kind !== 'lists') return []
    const partyRows = new Map(screen.parties.map((row) => [row.id, row]))
    const outletRows = new Map(screen.outlets.map((row) => [row.id, row]))
    parties.forEach(refuseOwnPart)
    const ofParties = [...new Map(parties.map((p) => [p.id, p])).values()].flatMap((party) => {
      const change = changeOf(party, this.#party(party.id, partyRows.get(party.id)))
      return change === null ? [] : [{ type: 'party-changed' as const, id: party.id, party, change }]
    })
    const ofOutlets = [...new Map(outlets.map((o) => [o.id, o])).values()].flatMap((outlet) => {
      const change = changeOf(outlet, this.#outlet(outlet.id, outletRows.get(outlet.id)))
      return change === null ? [] : [{ type: 'outlet-changed' as const, id: outlet.id, outlet, change }]
    })
    refuseTooMany(
      partyRows.keys(),
      ofParties.map(({ id }) => id),
    )
    refuseTooMany(
      outletRows.keys(),
      ofOutlets.map(({ id }) => id),
    )
    return [...ofParties, ...ofOutlets]
  }
}
