import type { ChannelWay } from '../../../shared/alert-channel.ts'
import { assertNever } from '../../../shared/must.ts'
import type { Sending, Verdict } from './channel.ts'
import { sendChat } from './chat.ts'
import { sendEmail } from './email.ts'
import { sendPush } from './push.ts'
import { sendWebhook } from './webhook.ts'

/** Every channel that there is. */
export function send({ way, ...rest }: Sending<ChannelWay>): Promise<Verdict> {
  switch (way.kind) {
    case 'webhook':
      return sendWebhook({ ...rest, way })
    case 'chat':
      return sendChat({ ...rest, way })
    case 'email':
      return sendEmail({ ...rest, way })
    case 'push':
      return sendPush({ ...rest, way })
    default:
      return assertNever(way)
  }
}
