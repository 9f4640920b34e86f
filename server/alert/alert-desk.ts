import type { ChannelRow, OutboxStore } from '../../db/outbox-store.ts'
import type { Row } from '../../db/store.ts'
import type { AlertChannel, ChannelHealth } from '../../shared/alert-channel.ts'
import type { AlertMessage } from '../../shared/alert-message.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Verdict } from './channels/channel.ts'
import { send } from './channels/send.ts'
import { textOf } from './channels/words.ts'
import { factsOf, type NamedBy } from './outbox/facts-of.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { AlertTemplate } from '../../shared/alert-template.ts'
import { faultsOf, faultText } from './template/read-template.ts'
import type { Seal } from './seal.ts'
import type { Vapid } from './vapid.ts'

export interface AlertDeskGiven {
  store: OutboxStore
  seal: Seal
  vapid: Vapid
  allowedHosts: readonly string[]
  /** Milliseconds since 1970. */
  now: () => number
  newId: () => string
}

/** A channel as it is told: whether a secret is kept, and never which. */
export type ShownChannel = Omit<ChannelRow, 'secret'> & { hasSecret: boolean; health: ChannelHealth }

/** Where a secret goes: one that is kept is forgotten when it would go elsewhere. */
const goesTo = ({ way }: AlertChannel): string => {
  if (way.kind === 'webhook') return new URL(way.url).host
  if (way.kind === 'email') return `${way.host}:${way.port} ${way.user ?? ''}`
  return way.kind === 'chat' ? way.flavour : way.userId
}

const needsSecret = ({ way }: AlertChannel): boolean => way.kind !== 'email' || way.user !== null

/** @throws Refusal with each fault of its template and where it stands */
function refuseFaulty({ template }: AlertChannel): void {
  const faults = template === null ? [] : faultsOf(template)
  if (faults.length === 0) return
  const told = faults.map((fault) => ({ path: `/settings/template/${fault.part}`, message: faultText(fault) }))
  throw new Refusal('bad-fields', told.map(({ message }) => message).join('; '), told)
}

/** Whether somebody may be told of alerts now: a person who was disabled, or a key that was revoked, may not. */
export type MayHear = (identityId: string) => Promise<boolean>

const GONE: Verdict = {
  ok: false,
  answer: 'its person reads no alerts any more',
  again: false,
  after: null,
  gone: true,
}

/** Who is told of alerts: what admins set, kept in memory so that the log can ask who is to be told without waiting. */
export class AlertDesk {
  readonly #given: AlertDeskGiven
  readonly #rows = new Map<string, ChannelRow>()
  #mayHear: MayHear = async () => true

  private constructor(given: AlertDeskGiven, rows: readonly ChannelRow[]) {
    this.#given = given
    for (const row of rows) this.#rows.set(row.settings.id, row)
  }

  static async open(given: AlertDeskGiven): Promise<AlertDesk> {
    return new AlertDesk(given, await given.store.alertChannels())
  }

  /** Rows of the outbox for events that are about to be committed. */
  beside(events: readonly LogEvent[], namedBy: NamedBy): Row[] {
    return factsOf(events, this.channels(), namedBy).map((fact) => ({ row: 'fact', fact }))
  }

  /** Says who may be told of alerts from now on. */
  hearBy(mayHear: MayHear): void {
    this.#mayHear = mayHear
  }

  /** Whether somebody may be told of alerts now. */
  mayHear(identityId: string): Promise<boolean> {
    return this.#mayHear(identityId)
  }

  /** By which key push services know the desk, base64url. */
  get pushKey(): string {
    return this.#given.vapid.publicKey
  }

  channel(id: string): AlertChannel | null {
    return this.#rows.get(id)?.settings ?? null
  }

  /** How the trail of an alert calls a channel (a device with the person who carries it), and in what words it is told. */
  told(id: string): { title: string; template: AlertTemplate | null } {
    const settings = this.channel(id)
    if (settings === null) return { title: id, template: null }
    const { way, name, template } = settings
    return { title: way.kind === 'push' ? `${way.person}: ${name}` : name, template }
  }

  /** Devices of a person. */
  async devicesOf(userId: string): Promise<ShownChannel[]> {
    const rows = [...this.#rows.values()].filter(
      ({ settings: { way } }) => way.kind === 'push' && way.userId === userId,
    )
    return Promise.all(rows.map((row) => this.#shown(row)))
  }

  channels(): AlertChannel[] {
    return [...this.#rows.values()].map(({ settings }) => settings)
  }

  channelIds(): string[] {
    return [...this.#rows.values()].flatMap(({ settings }) => (settings.on ? [settings.id] : []))
  }

  async all(): Promise<ShownChannel[]> {
    return Promise.all([...this.#rows.values()].map((row) => this.#shown(row)))
  }

  /** Sets up a channel or changes it; without `secret` the one that is kept stays, while it goes to the same place. */
  async set(settings: AlertChannel, secret: string | null, basedOn: number | null, by: string): Promise<ShownChannel> {
    const old = this.#rows.get(settings.id)
    const edition = old?.edition ?? 0
    if (basedOn !== null && basedOn !== edition)
      throw new Refusal('conflict', `${old?.changedBy ?? 'somebody'} has changed it since`)
    refuseFaulty(settings)
    const row: ChannelRow = {
      settings,
      secret: this.#sealed(settings, secret, old),
      changedAt: new Date(this.#given.now()).toISOString(),
      changedBy: by,
      edition: edition + 1,
    }
    await this.#given.store.putAlertChannel(row)
    this.#rows.set(settings.id, row)
    return this.#shown(row)
  }

  async remove(id: string): Promise<void> {
    if (!this.#rows.delete(id)) throw new Refusal('not-found', `there is no channel ${id}`)
    await this.#given.store.dropAlertChannel(id)
  }

  async send(id: string, message: AlertMessage, signal: AbortSignal): Promise<Verdict> {
    const row = this.#rows.get(id)
    if (row === undefined) return { ok: false, answer: 'the channel was removed', again: false, after: null }
    const verdict = await this.#sendTo(row, message, signal)
    // Somebody else may have set it up anew meanwhile.
    if (!verdict.ok && verdict.gone === true && this.#rows.get(id) === row) await this.remove(id)
    return verdict
  }

  async #sendTo(
    { settings, secret: sealed }: ChannelRow,
    message: AlertMessage,
    signal: AbortSignal,
  ): Promise<Verdict> {
    const { seal, vapid, allowedHosts, now } = this.#given
    const { way, id } = settings
    if (way.kind === 'push' && !(await this.mayHear(way.userId))) return GONE
    try {
      const secret = sealed === null ? null : seal.open(sealed, id)
      return await send({ way, secret, message, vapid, allowedHosts, now: now(), signal })
    } catch (error) {
      return { ok: false, answer: `its secret cannot be read: ${String(error)}`, again: false, after: null }
    }
  }

  /** Tells a channel that this is a test, and what it made of that. */
  async test(id: string): Promise<Verdict> {
    if (!this.#rows.has(id)) throw new Refusal('not-found', `there is no channel ${id}`)
    const madeAt = new Date(this.#given.now()).toISOString()
    const subject = 'On Record: a test'
    const message = { madeAt, urgent: false, test: true, subject, alerts: [], count: 0 }
    const whole = { id: this.#given.newId(), ...message, text: textOf(message) }
    return this.send(id, whole, new AbortController().signal)
  }

  /** Has a dead message tried again. */
  async resend(messageId: string, outbox: Pick<Outbox, 'wakeOne'>): Promise<void> {
    const { store } = this.#given
    const found = await store.outboxMessage(messageId)
    if (found === null) throw new Refusal('not-found', `there is no message ${messageId}`)
    if (!this.#rows.has(found.channelId)) throw new Refusal('conflict', 'its channel was removed')
    if (!(await store.wakeMessage(messageId))) throw new Refusal('conflict', `it is ${found.state}`)
    outbox.wakeOne(found.channelId)
  }

  #sealed(settings: AlertChannel, secret: string | null, old: ChannelRow | undefined): string | null {
    if (!needsSecret(settings)) return null
    if (secret !== null) return this.#given.seal.close(secret, settings.id)
    const same =
      old !== undefined && old.settings.way.kind === settings.way.kind && goesTo(old.settings) === goesTo(settings)
    if (same && old.secret !== null) return old.secret
    throw new Refusal('bad-fields', 'a secret is needed', [{ path: '/secret', message: 'is needed' }])
  }

  async #shown({ secret, ...row }: ChannelRow): Promise<ShownChannel> {
    return { ...row, hasSecret: secret !== null, health: await this.#given.store.channelHealth(row.settings.id) }
  }
}
