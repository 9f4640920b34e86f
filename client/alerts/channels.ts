import type { AlertChannel, ChannelHealth, MessageLine } from '../../shared/alert-channel.ts'
import { msg, type Message, t } from '../words/t.ts'

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

type Sent = Omit<AlertChannel, 'id' | 'kinds' | 'on'>

/** What a filled form asks the desk for. */
export function channelFrom(kind: NewWay, fields: Readonly<Record<string, string>>) {
  const {
    name = '',
    url = '',
    secret = '',
    host = '',
    port = '',
    security = '',
    user = '',
    from = '',
    to = '',
  } = fields
  const id = idOf(name) || 'channel'
  const sent = (way: Sent['way'], kept: string): { id: string; settings: Sent; secret: string | null } => ({
    id,
    settings: { name, way },
    secret: kept === '' ? null : kept,
  })
  if (kind === 'webhook') return sent({ kind, url }, secret)
  if (kind !== 'email') return sent({ kind: 'chat', flavour: kind }, secret)
  const way: Sent['way'] = {
    kind,
    host,
    port: Number(port),
    security: securityOf(security),
    user: user === '' ? null : user,
    from,
    to: to.split(/[\s,;]+/).filter((address) => address !== ''),
  }
  return sent(way, secret)
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
