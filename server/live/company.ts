import type { Attend, Companion } from '../../shared/protocol/company.ts'
import type { Identity } from '../../shared/role.ts'
import { encodeCompany } from './encode.ts'
import type { Packet } from './packet.ts'

/** Whoever says what he or she has open. */
export interface Attendant {
  readonly identity: Identity
  send(packet: Packet): void
}

/** Everybody but `me` who has the story open, each once, with the entries that they are putting right. */
function othersOf(me: string, there: readonly (readonly [Attendant, Attend])[]): Companion[] {
  const others = new Map<string, Companion>()
  for (const [{ identity }, { correcting }] of there) {
    if (identity.id === me) continue
    const known = others.get(identity.id) ?? { id: identity.id, name: identity.name, correcting: [] }
    if (correcting !== null && !known.correcting.includes(correcting)) known.correcting.push(correcting)
    others.set(identity.id, known)
  }
  return [...others.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

/**
 * F10: who has which story open. It is told to those who have it open themselves, when it changes; kept in memory alone,
 * and it ends with the connection.
 */
export class Company {
  readonly #there = new Map<Attendant, Attend>()

  attend(who: Attendant, now: Attend): void {
    const last = this.#there.get(who)
    const before = last?.story ?? null
    if (before === now.story && last?.correcting === now.correcting) return
    if (now.story === null) this.#there.delete(who)
    else this.#there.set(who, now)
    if (before !== null && before !== now.story) this.#tell(before)
    if (now.story !== null) this.#tell(now.story)
  }

  leave(who: Attendant): void {
    this.attend(who, { story: null, correcting: null })
  }

  #tell(story: string): void {
    const there = [...this.#there].filter(([, { story: open }]) => open === story)
    for (const [who] of there) who.send(encodeCompany({ story, others: othersOf(who.identity.id, there) }))
  }
}
