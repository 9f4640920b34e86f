import type { AlertDeed } from '../../shared/alert-deed.ts'
import type { AlertChannel, ChannelHealth, ChannelWay, MessageLine } from '../../shared/alert-channel.ts'
import type { AlertTemplate } from '../../shared/alert-template.ts'
import type { AlertKind } from '../../shared/alert.ts'
import { msg, type Message, t } from '../words/t.ts'
import { isAlertKind } from './alarm.ts'

/** A channel as the desk tells it. */
export interface ShownChannel {
  settings: AlertChannel
  edition: number
  hasSecret: boolean
  health: ChannelHealth
}
export interface ChannelsAnswer {
  channels: ShownChannel[]
}
export interface TrailAnswer extends MessagesAnswer {
  deeds: AlertDeed[]
}

export interface MessagesAnswer {
  messages: MessageLine[]
}

export type NewWay = 'webhook' | 'slack' | 'mattermost' | 'teams' | 'discord' | 'email'
export const NEW_WAYS: Record<NewWay, string | Message> = {
  webhook: msg('Signed webhook'),
  slack: 'Slack',
  mattermost: 'Mattermost',
  teams: 'Microsoft Teams',
  discord: 'Discord',
  email: msg('E-mail'),
}

/** An id made of a name. */
export const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

const securityOf = (chosen: string): 'tls' | 'starttls' | 'none' =>
  chosen === 'tls' || chosen === 'none' ? chosen : 'starttls'

/** What the desk is asked to keep; a secret that is null stays as it is. */
export interface SentChannel {
  id: string
  settings: Omit<AlertChannel, 'id'>
  secret: string | null
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function wayFrom(way: NewWay, form: FormData): ChannelWay {
  const text = (name: string): string => textOf(form, name)
  if (way === 'webhook') return { kind: way, url: text('url') }
  if (way !== 'email') return { kind: 'chat', flavour: way }
  return {
    kind: way,
    host: text('host'),
    port: Number(text('port')),
    security: securityOf(text('security')),
    user: text('user') || null,
    from: text('from'),
    to: text('to')
      .split(/[\s,;]+/)
      .filter((address) => address !== ''),
  }
}

/** A kill is told, whatever is chosen. */
const kindsFrom = (form: FormData): AlertKind[] => [
  'kill',
  ...form.getAll('kinds').flatMap((kind) => (typeof kind === 'string' && isAlertKind(kind) ? [kind] : [])),
]

const templateFrom = (form: FormData): AlertTemplate | null =>
  form.has('body') ? { subject: textOf(form, 'subject'), body: textOf(form, 'body') } : null

const secretFrom = (form: FormData): string | null => textOf(form, 'secret') || null

/** What a filled form asks the desk for. */
export function newChannel(way: NewWay, form: FormData): SentChannel {
  const name = textOf(form, 'name')
  const settings = { name, way: wayFrom(way, form), kinds: kindsFrom(form), on: true, template: templateFrom(form) }
  return { id: idOf(name) || 'channel', settings, secret: secretFrom(form) }
}

/** How the choice of ways calls one; null for a device, which its own browser sets up. */
export const wayNameOf = (way: ChannelWay): NewWay | null => {
  if (way.kind === 'push') return null
  return way.kind === 'chat' ? way.flavour : way.kind
}

/** "E-mail", "Slack", "Device": by what way a channel is told. */
export function wayWords(way: ChannelWay): string {
  const name = wayNameOf(way)
  if (name === null) return t('Device')
  const words = NEW_WAYS[name]
  return typeof words === 'string' ? words : t(words)
}

/** The same for one that is there. */
export function changedChannel({ id, way }: AlertChannel, form: FormData): SentChannel {
  const by = wayNameOf(way)
  const settings = {
    name: textOf(form, 'name'),
    way: by === null ? way : wayFrom(by, form),
    kinds: kindsFrom(form),
    on: form.has('on'),
    template: templateFrom(form),
  }
  return { id, settings, secret: secretFrom(form) }
}

/** A channel as the trail calls it: a device with the person who carries it. */
export const titleOf = ({ name, way }: AlertChannel): string => (way.kind === 'push' ? `${way.person}: ${name}` : name)

/** How a channel does, in words. */
export function healthWords({ open, waiting, dead, last }: ChannelHealth): string {
  const waits = open + waiting
  if (last === null) return waits > 0 ? t('not tried yet; something waits') : t('not tried yet')
  const answer = last.ok
    ? t('last told: {answer}', { answer: last.answer })
    : t('last try failed: {answer}', { answer: last.answer })
  return [
    answer,
    ...(waits > 0 ? [t('something waits to be told')] : []),
    ...(dead > 0
      ? [t('{count, plural, one {# message was} other {# messages were}} not delivered', { count: dead })]
      : []),
  ].join(' · ')
}
