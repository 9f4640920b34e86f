export interface MediaType {
  /** "text/html", lower case; empty when none is given. */
  type: string
  /** As declared, or null. */
  charset: string | null
}

/** Reads a Content-Type header (RFC 9110, section 8.3) as far as copy needs it. */
export function mediaType(header: string): MediaType {
  const [type = '', ...parameters] = header.split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((found) => found !== undefined)
  return { type: type.trim().toLowerCase(), charset: charset ?? null }
}
