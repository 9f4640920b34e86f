import type { ChannelWay } from '../../../shared/alert-channel.ts'
import type { AlertMessage } from '../../../shared/alert-message.ts'
import type { Send } from './channel.ts'
import { postJson } from './post.ts'
import { textOf } from './words.ts'

type Flavour = (ChannelWay & { kind: 'chat' })['flavour']

/** Discord refuses more; the others cut far later. */
const LONGEST = 1_900

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Slack reads these three as its own (its "Escaping text"); an agency's headline must not ring a whole channel by `<!here>`. */
const forSlack = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Mattermost rings by words that begin with an at sign, and by Slack's `<!here>` (its "Slack compatibility"); a zero-width
 * space keeps them words.
 */
const unrung = (text: string): string => text.replaceAll(/@|<(?=!)/g, '$&\u200b')

/** Markdown of these chats shows the first part of a link and goes to the second: a headline must not hide where it leads. */
const unlinked = (text: string): string => text.replaceAll('](', ']\u200b(')

const BODY: Record<Flavour, (text: string) => object> = {
  slack: (text) => ({ text: forSlack(text), unfurl_links: false }),
  mattermost: (text) => ({ text: unlinked(unrung(text)) }),
  discord: (text) => ({ content: unlinked(text), allowed_mentions: { parse: [] } }),
  // A card of one text, as Teams' Workflows take it since its connectors ended.
  teams: (text) => ({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.4',
          body: unlinked(text)
            .split('\n')
            .flatMap((line) => (line === '' ? [] : [{ type: 'TextBlock', wrap: true, text: line }])),
        },
      },
    ],
  }),
}

export const chatBody = (flavour: Flavour, message: AlertMessage): string =>
  JSON.stringify(BODY[flavour](clipped(message.text || textOf(message))))

/** An incoming webhook of a chat. Its address is the secret. Chats know no key by which a repeated message is one. */
export const sendChat: Send<ChannelWay & { kind: 'chat' }> = async ({ way, secret, message, ...around }) => {
  if (secret === null || !URL.canParse(secret))
    return { ok: false, answer: 'no address is set', again: false, after: null }
  return postJson({ ...around, url: secret, headers: {}, body: chatBody(way.flavour, message) })
}
