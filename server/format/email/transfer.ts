/** Bytes as characters of the same number, and back: transfer encodings work on bytes. */
export const byteString = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

/** RFC 2045, section 6.7. An escape that is none stands for itself. */
const quotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The body of a part as it was before it was sent; what has an encoding of its own that is not known is left as it is. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Uint8Array.from(Buffer.from(body, 'base64'))
  return bytesOf(encoding === 'quoted-printable' ? quotedPrintable(body) : body)
}
