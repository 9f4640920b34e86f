/** Schemes that lead out of a page; what begins with another word and a colon is left as it is. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i
const TAG = /<[A-Za-z][^<>]*>/g
const ADDRESS = /(\s(?:href|src|poster|cite|background|longdesc)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
/** What `TAG` and `ADDRESS` would change, around a "=". */
const RELATIVE =
  /\s(?:href|src|poster|cite|background|longdesc)\s*=\s*(?:["'](?!\s*(?:[a-z][a-z0-9+.-]*:|#))|(?!["'\s]|[a-z][a-z0-9+.-]*:|#))/i

/** An address as it stands from `base`; as written where it is absolute or there is no base; null for what is no address. */
export function resolved(written: string | undefined, base: string | undefined): string | null {
  const address = written?.trim()
  if (!address) return null
  if (ABSOLUTE.test(address)) return address
  if (base === undefined || !URL.canParse(address, base)) return null
  return new URL(address, base).href
}

/** A web address (http or https), else null. "//example.org/a" has the scheme of its base, else https. */
export function webAddress(written: string | undefined, base?: string): string | null {
  const address = resolved(written, base) ?? (written?.trim().startsWith('//') ? `https:${written.trim()}` : null)
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}

/** The base inside of something that names one of its own (XML Base). */
export function rebased(base: string | undefined, own: string | undefined): string | undefined {
  if (own === undefined) return base
  return webAddress(own, base) ?? base
}

/** A quick look for addresses to make absolute, which most bodies do not hold. */
function holdsRelative(html: string): boolean {
  for (let at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1))
    if (RELATIVE.test(html.slice(Math.max(at - 14, 0), at + 24))) return true
  return false
}

/** Markup with the addresses in its tags made absolute, since it is shown away from the page that it was written for. */
export function withAbsoluteAddresses(html: string, base: string | undefined): string {
  if (base === undefined || !holdsRelative(html)) return html
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (whole, lead: string, double?: string, single?: string, bare?: string) => {
      const address = double ?? single ?? bare ?? ''
      if (address === '' || address.startsWith('#')) return whole
      const absolute = resolved(address.replaceAll('&amp;', '&'), base)
      return absolute === null ? whole : `${lead}"${absolute.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`
    }),
  )
}
