/** Raised whenever the shape of `up` or `down` changes; version.test.ts pins the hash of both to it. */
export const PROTOCOL_VERSION = 32
