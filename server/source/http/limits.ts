/** What a question over HTTP may cost. Times in milliseconds, sizes in bytes. */
export interface Limits {
  connect: number
  /** Until the headers are there, and between two parts of the body. */
  quiet: number
  /** The whole question, redirects included. */
  whole: number
  redirects: number
  /** Of a body, once decompressed. */
  unpacked: number
  /** The largest body that the desk takes. */
  body: number
}

export const LIMITS: Limits = {
  connect: 10_000,
  quiet: 30_000,
  whole: 120_000,
  redirects: 5,
  unpacked: 20 * 1024 * 1024,
  body: 5 * 1024 * 1024,
}
