const BASIC = /^Basic +([A-Za-z0-9+/]+=*) *$/i

/** The password of an `Authorization` header of HTTP Basic (RFC 7617), under whatever name; null where it holds none. */
export function basicPassword(header: string | undefined): string | null {
  const pair = Buffer.from(BASIC.exec(header ?? '')?.[1] ?? '', 'base64').toString('utf8')
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : null
}

/** The `WWW-Authenticate` by which a browser or a reader of feeds asks for it. `realm` says what the password is. */
export const asksBasic = (realm: string): string => `Basic realm="On Record: ${realm}", charset="UTF-8"`
