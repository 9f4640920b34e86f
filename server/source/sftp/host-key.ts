import { createHash } from 'node:crypto'

/** A host's key as OpenSSH prints it: SHA-256, base64 without padding. */
export const fingerprint = (key: Buffer): string => createHash('sha256').update(key).digest('base64').replace(/=+$/, '')

/** As it is compared: people paste it with `SHA256:` before it, or with padding. */
export const plainFingerprint = (text: string): string =>
  text
    .trim()
    .replace(/^SHA256:/i, '')
    .replace(/=+$/, '')
