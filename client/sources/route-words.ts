import type { Format } from '../../shared/format.ts'
import type { RouteFaultCode } from '../../shared/source-run.ts'
import type { Route, RouteKind } from '../../shared/source-settings.ts'
import { type Message, msg, t } from '../words/t.ts'

/** A name is the same in every language. */
const told = (words: Message | string): string => (typeof words === 'string' ? words : t(words))

/** Every kind of route, in the order in which they are offered. */
export const KINDS: Record<RouteKind, { words: Message | string; about: Message }> = {
  http: {
    words: msg('Feed or page'),
    about: msg(
      'RSS, Atom, JSON Feed or a wire’s document that is asked for over HTTP; a hub that it names (WebSub) calls.',
    ),
  },
  push: { words: msg('Push'), about: msg('A system posts its copy to the desk, with a key of its own.') },
  folder: { words: msg('Watched folder'), about: msg('Files that arrive in a folder on the desk’s machine.') },
  ftp: { words: 'FTP', about: msg('Files on an FTP or FTPS server.') },
  sftp: { words: 'SFTP', about: msg('Files on a server that is reached over SSH.') },
  imap: { words: msg('Mailbox'), about: msg('Mail that comes to an IMAP mailbox.') },
  peer: { words: 'On Record', about: msg('What another On Record takes in comes here too, by its log.') },
}

export const KIND_NAMES = Object.keys(KINDS).filter((kind): kind is RouteKind => kind in KINDS)
export const isKind = (kind: string): kind is RouteKind => Object.hasOwn(KINDS, kind)
export const kindWords = (kind: string): string => (isKind(kind) ? told(KINDS[kind].words) : kind)

/** Where copy comes from, as short as it can be told. No address tells a password. */
export function addressOf(route: Route): string {
  switch (route.kind) {
    case 'push':
      return t('posted to /api/v1/items')
    case 'http':
    case 'peer':
      return route.url.replace(/^https?:\/\/(?:[^/@]*@)?/u, '').replace(/\/$/u, '')
    case 'folder':
      return route.path
    case 'imap':
      return t('{mailbox} of {user} at {host}', { mailbox: route.mailbox, user: route.user, host: route.host })
    case 'ftp':
    case 'sftp':
      return `${route.host}${route.path.startsWith('/') ? '' : '/'}${route.path}`
    default: {
      const never: never = route
      return never
    }
  }
}

/** What can be done about each way in which a route fails. */
export const REMEDY: Record<RouteFaultCode, Message> = {
  unreachable: msg('Check the address, and that this machine may reach it.'),
  refused: msg('Check the name and the password, key or token.'),
  'forbidden-address': msg('Its address is private: whoever runs this machine can allow the host in ALLOW_HOSTS.'),
  'too-large': msg('One delivery is larger than the desk takes.'),
  gone: msg('The far side says that this is gone for good: set another address, or remove the source.'),
  'bad-answer': msg('Something answers, but not with copy: check the address.'),
  'not-taken': msg('One delivery was left out; the others are taken.'),
}

/** Formats as people call them; one that is not named here goes by its own name. */
const FORMATS: Record<Format, Message | string> = {
  'plain-json': 'On Record JSON',
  html: msg('Web page'),
  text: msg('Plain text'),
  nitf: 'NITF',
  rss: 'RSS',
  atom: 'Atom',
  'json-feed': 'JSON Feed',
  'newsml-g2': 'NewsML-G2',
  'newsml-1': 'NewsML 1',
  ninjs: 'ninjs',
  'ap-json': 'AP JSON',
  'iptc-7901': 'IPTC 7901',
  'anpa-1312': 'ANPA 1312',
  email: msg('Mail'),
}
export const formatWords = (format: string): string => told(new Map(Object.entries(FORMATS)).get(format) ?? format)
