export interface WireDateline {
  /** "MOSCOW, Nov 11 (Reuters)" */
  text: string
  /** "MOSCOW" */
  city: string
  /** "Reuters", "tca/dpa". */
  agency: string
}

/** City, then region, country or date in whatever language, agency in brackets, a dash. */
const DATELINE =
  /^\s*(?<line>(?<city>\p{Lu}[\p{L}.'’/ -]{1,40}?)(?:,[^()\n]{1,60}|\s\d[^()\n]{1,30})? ?\((?<agency>[\p{L}\d/&. -]{2,30})\)) ?[-–—_:]+\s/u

/** The dateline with which agency copy begins, or null. Known or not, whoever stands in brackets is the agency. */
export function wireDateline(body: string | null): WireDateline | null {
  const found = DATELINE.exec(body?.slice(0, 250) ?? '')?.groups
  if (!found) return null
  const { line = '', city = '', agency = '' } = found
  return { text: line, city: city.trim(), agency }
}
