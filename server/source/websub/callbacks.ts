import type { Brought, Inbox } from './inbox.ts'
import { isSigned } from './signature.ts'
import { confirmed, denied, isAlive } from './subscription.ts'

/** What a hub asks at a callback (WebSub, section 5.3), as it stands in its address. */
export interface HubQuestion {
  mode: string
  topic: string
  challenge: string | null
  /** Seconds. */
  lease: number | null
}

export type BroughtAnswer = 'taken' | 'unknown' | 'ended' | 'unsigned' | 'busy'

/** The callbacks of all subscriptions, by their tokens. */
export class Callbacks {
  readonly #publicUrl: string
  readonly #now: () => number
  readonly #inboxes = new Map<string, Inbox>()

  /** @param publicUrl origin at which hubs reach this server */
  constructor(publicUrl: string, now: () => number) {
    this.#publicUrl = publicUrl
    this.#now = now
  }

  addressOf(token: string): string {
    return `${this.#publicUrl}/api/v1/websub/${token}`
  }

  open(token: string, inbox: Inbox): void {
    this.#inboxes.set(token, inbox)
  }

  close(token: string): void {
    this.#inboxes.delete(token)
  }

  /** True for a callback that a hub was given. */
  knows(token: string): boolean {
    return this.#inboxes.has(token)
  }

  /** The text to answer a hub's question with; null where nobody here has asked that. */
  verify(token: string, { mode, topic, challenge, lease }: HubQuestion): string | null {
    const inbox = this.#inboxes.get(token)
    const standing = inbox?.subscription
    if (!inbox || !standing || standing.topic !== topic) return null
    if (mode === 'denied') inbox.subscription = denied(standing, this.#now())
    else if (mode === 'subscribe' && standing.asked && challenge !== null)
      inbox.subscription = confirmed(standing, lease, this.#now())
    else return null
    inbox.ring?.()
    return challenge ?? ''
  }

  /** Hands on what a hub brings; `taken` says that it is on disk. */
  async bring(token: string, brought: Brought, signature: string | null): Promise<BroughtAnswer> {
    const inbox = this.#inboxes.get(token)
    const standing = inbox?.subscription
    if (!inbox || !standing) return 'unknown'
    if (!isAlive(standing, this.#now())) return 'ended'
    if (!isSigned(brought.body, signature, standing.secret)) return 'unsigned'
    return (await inbox.put(brought)) ? 'taken' : 'busy'
  }
}
