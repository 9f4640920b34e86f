import { createHash } from 'node:crypto'
import webPush from 'web-push'
import type { ChannelWay } from '../../../shared/alert-channel.ts'
import type { AlertMessage } from '../../../shared/alert-message.ts'
import { pushSubscription, type PushSubscriptionGiven } from '../../../shared/push-device.ts'
import type { Send } from './channel.ts'
import { type Judge, post, verdictOf } from './post.ts'
import { pushNotes } from './push-notes.ts'

/** Seconds for which a push service keeps it for a device that is off: a day; a kill a week. */
const DAY = 86_400

/**
 * What takes the place of what, while a device is off (RFC 8030, 5.4: 32 characters at most): what is told of one alert that
 * of the same alert, a message of several only itself at its next try.
 */
const topicOf = ({ id, alerts, count }: AlertMessage): string =>
  createHash('sha256')
    .update(count === 1 && alerts[0] !== undefined ? alerts[0].id : id)
    .digest('base64url')
    .slice(0, 32)

/** What rings must wake a phone; what has become of it can wait until the phone wakes (RFC 8030, 5.3). */
const urgencyOf = ({ alerts, urgent, test }: AlertMessage): 'high' | 'normal' =>
  urgent || test || alerts.some(({ state }) => state === 'open') ? 'high' : 'normal'

/** A push service says by 404 and 410 that a subscription has ended (RFC 8030, 7.3). */
const judge: Judge = (answer, now) =>
  answer.status === 404 || answer.status === 410
    ? { ok: false, answer: `${answer.status}: the device takes no more`, again: false, after: null, gone: true }
    : verdictOf(answer, now)

const subscriptionOf = (secret: string | null): PushSubscriptionGiven | null =>
  secret === null ? null : pushSubscription.parse(JSON.parse(secret))

/** A device is told by Web Push: RFC 8030, encrypted for its browser alone (RFC 8291), under the desk's key (RFC 8292). */
export const sendPush: Send<ChannelWay & { kind: 'push' }> = async ({ way, secret, message, vapid, ...around }) => {
  const subscription = subscriptionOf(secret)
  if (subscription === null) return { ok: false, answer: 'no device is set', again: false, after: null }
  const told = JSON.stringify(pushNotes(message, way.language))
  const { headers, body } = webPush.generateRequestDetails(subscription, told, {
    vapidDetails: vapid,
    contentEncoding: 'aes128gcm',
    TTL: message.urgent ? 7 * DAY : DAY,
    urgency: urgencyOf(message),
    topic: topicOf(message),
  })
  return post({ ...around, url: subscription.endpoint, headers, body }, judge)
}
