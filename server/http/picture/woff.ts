import { inflateSync } from 'node:zlib'

/** The tables of a font by their four letters. */
export type Tables = ReadonlyMap<string, Buffer>

const HEAD = 44
const ENTRY = 20
const SFNT_HEAD = 12
const SFNT_ENTRY = 16

interface Entry {
  tag: string
  checksum: number
  data: Buffer
}

/** The tables of a WOFF 1.0 file (https://www.w3.org/TR/WOFF/), each deflated on its own. */
function entriesOf(woff: Buffer): Entry[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, nth) => {
    const at = HEAD + nth * ENTRY
    const offset = woff.readUInt32BE(at + 4)
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8))
    const length = woff.readUInt32BE(at + 12)
    return {
      tag: woff.toString('latin1', at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: packed.length === length ? packed : inflateSync(packed),
    }
  })
}

export const tablesOf = (woff: Buffer): Tables => new Map(entriesOf(woff).map(({ tag, data }) => [tag, data]))

const FAMILY = 1
const POSTSCRIPT = 6

/** A table of names that has one name for all (OpenType, "name", version 0; Windows, Unicode, English). */
function namedOnly(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16()
  const ids = [FAMILY, POSTSCRIPT]
  const words = [0, ids.length, 6 + ids.length * 12, ...ids.flatMap((id) => [3, 1, 0x409, id, text.length, 0])]
  const head = Buffer.alloc(words.length * 2)
  for (const [at, word] of words.entries()) head.writeUInt16BE(word, at * 2)
  return Buffer.concat([head, text])
}

/** The same font as TrueType or OpenType has it, which is what draws it, as a family of its own. */
export function sfntOf(woff: Buffer, family: string): Buffer {
  const entries = entriesOf(woff).map((one) => (one.tag === 'name' ? { ...one, data: namedOnly(family) } : one))
  const power = 2 ** Math.floor(Math.log2(entries.length))
  const head = Buffer.alloc(SFNT_HEAD + entries.length * SFNT_ENTRY)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(entries.length, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((entries.length - power) * 16, 10)
  let offset = head.length
  const parts = entries.map(({ tag, checksum, data }, nth) => {
    const at = SFNT_HEAD + nth * SFNT_ENTRY
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    offset += padded.length
    return padded
  })
  return Buffer.concat([head, ...parts])
}
