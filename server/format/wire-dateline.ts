export interface WireDateline {
  /** "MOSCOW, Nov 11 (Reuters)" */
  text: string
  /** "MOSCOW", or null where the agency stands alone. */
  city: string | null
  /** "Reuters", "tca/dpa". */
  agency: string
}

/** City, then region, country or date in whatever language, agency in brackets, a dash. */
const DATELINE =
  /^\s*(?<line>(?<city>\p{Lu}[\p{L}.'’/ -]{1,40}?)(?:,[^()\n]{1,60}|\s\d[^()\n]{1,30})? ?\((?<agency>[\p{L}\d/&. -]{2,30})\)) ?[-–—_:]+\s/u

/** Agency first, then city and date: "(ANSA) - MOSCA, 11 NOV - ", "(BELGA) = ". */
const AGENCY_FIRST =
  /^\s*(?<line>\((?<agency>[\p{L}\d/&. -]{2,30})\) ?[-–—=](?: (?<city>\p{Lu}[\p{L}.'’/ -]{1,40}?),[^()\n-]{2,30}(?= ?[-–—] ))?)\s/u

/** "Jan 30 (Reuters) -" tells a day and no place. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i

/** The dateline with which agency copy begins, or null. Known or not, whoever stands in brackets is the agency. */
export function wireDateline(body: string | null): WireDateline | null {
  const start = body?.slice(0, 250) ?? ''
  const found = (DATELINE.exec(start) ?? AGENCY_FIRST.exec(start))?.groups
  if (!found || MONTH.test(found.city?.trim() ?? '')) return null
  const { line = '', city, agency = '' } = found
  return { text: line.replace(/ ?[-–—=]$/, ''), city: city?.trim() ?? null, agency }
}
