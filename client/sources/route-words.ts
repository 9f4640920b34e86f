import type { Format } from '../../shared/format.ts'
import type { RouteFaultCode } from '../../shared/source-run.ts'
import type { Route, RouteKind } from '../../shared/source-settings.ts'

/** Every kind of route, in the order in which they are offered. */
export const KINDS: Record<RouteKind, { words: string; about: string }> = {
  http: {
    words: 'Feed or page',
    about: 'RSS, Atom, JSON Feed or a wire’s document that is asked for over HTTP; a hub that it names (WebSub) calls.',
  },
  push: { words: 'Push', about: 'A system posts its copy to the desk, with a key of its own.' },
  folder: { words: 'Watched folder', about: 'Files that arrive in a folder on the desk’s machine.' },
  ftp: { words: 'FTP', about: 'Files on an FTP or FTPS server.' },
  sftp: { words: 'SFTP', about: 'Files on a server that is reached over SSH.' },
  imap: { words: 'Mailbox', about: 'Mail that comes to an IMAP mailbox.' },
  peer: { words: 'On Record', about: 'What another On Record takes in comes here too, by its log.' },
}

export const KIND_NAMES = Object.keys(KINDS).filter((kind): kind is RouteKind => kind in KINDS)
export const isKind = (kind: string): kind is RouteKind => Object.hasOwn(KINDS, kind)
export const kindWords = (kind: string): string => (isKind(kind) ? KINDS[kind].words : kind)

/** Where copy comes from, as short as it can be told. No address tells a password. */
export function addressOf(route: Route): string {
  switch (route.kind) {
    case 'push':
      return 'posted to /api/v1/items'
    case 'http':
    case 'peer':
      return route.url.replace(/^https?:\/\/(?:[^/@]*@)?/u, '').replace(/\/$/u, '')
    case 'folder':
      return route.path
    case 'imap':
      return `${route.mailbox} of ${route.user} at ${route.host}`
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
export const REMEDY: Record<RouteFaultCode, string> = {
  unreachable: 'Check the address, and that this machine may reach it.',
  refused: 'Check the name and the password, key or token.',
  'forbidden-address': 'Its address is private: whoever runs this machine can allow the host in ALLOW_HOSTS.',
  'too-large': 'One delivery is larger than the desk takes.',
  gone: 'The far side says that this is gone for good: set another address, or remove the source.',
  'bad-answer': 'Something answers, but not with copy: check the address.',
  'not-taken': 'One delivery was left out; the others are taken.',
}

/** Formats as people call them; one that is not named here goes by its own name. */
const FORMATS: Record<Format, string> = {
  'plain-json': 'On Record JSON',
  html: 'Web page',
  text: 'Plain text',
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
  email: 'Mail',
}
export const formatWords = (format: string): string => new Map(Object.entries(FORMATS)).get(format) ?? format
