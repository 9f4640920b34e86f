import { createHmac } from 'node:crypto'
import type { ChannelWay } from '../../../shared/alert-channel.ts'
import type { Send } from './channel.ts'
import { postJson } from './post.ts'

/** A secret as Standard Webhooks writes it (`whsec_` and base64), else the bytes of the text. */
const keyOf = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret)

/**
 * Headers of Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`. The id stays over all tries; time and signature
 * are those of the try, so that a receiver refuses what is older than five minutes and takes an id once.
 */
export function signed(id: string, body: string, secret: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1_000))
  const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${mac}`,
    'idempotency-key': id,
  }
}

/** A program of the desk's own is told: the message as JSON, signed. */
export const sendWebhook: Send<ChannelWay & { kind: 'webhook' }> = ({ way, secret, message, now, ...around }) => {
  const body = JSON.stringify({ type: message.test ? 'alert.test' : 'alert', timestamp: message.madeAt, data: message })
  return postJson({ ...around, now, url: way.url, body, headers: signed(message.id, body, secret ?? '', now) })
}
