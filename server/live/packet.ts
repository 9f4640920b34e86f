import type { Down } from '../../shared/protocol/down.ts'

/** A message that is encoded once and written to any number of screens. */
export interface Packet {
  /** Socket.IO's text: an EVENT packet of the default namespace (Socket.IO protocol v5, type 2). */
  text: string
  bytes: number
  /** What engine.io takes for writing; the WebSocket frame is made already. Never compressed. */
  options: { compress: false; preEncoded: true; wsPreEncodedFrame: [Buffer] }
}

const FIN_TEXT = 0x81

/** An unmasked text frame in one buffer: RFC 6455, section 5.2. */
function wsFrame(payload: string): Buffer {
  const bytes = Buffer.byteLength(payload)
  const header = bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(header + bytes)
  frame[0] = FIN_TEXT
  frame[1] = header === 2 ? bytes : header === 4 ? 126 : 127
  if (header === 4) frame.writeUInt16BE(bytes, 2)
  if (header === 10) frame.writeBigUInt64BE(BigInt(bytes), 2)
  frame.write(payload, header)
  return frame
}

/** `json` is the encoded message. Engine.IO's own prefix for a message is "4" (Engine.IO protocol v4). */
export function encodePacket(event: keyof Down, json: string): Packet {
  const text = `2["${event}",${json}]`
  const frame = wsFrame(`4${text}`)
  return { text, bytes: frame.length, options: { compress: false, preEncoded: true, wsPreEncodedFrame: [frame] } }
}
