import type { PlainItem } from '../../../shared/item.ts'
import type { Post } from '../../../server/desk/desk.ts'

export const JSON_TYPE = 'application/json'

/** A post as it would come in: encoded before the clock starts. */
export const payloadOf = (copy: PlainItem | readonly PlainItem[]): Post => ({
  contentType: JSON_TYPE,
  body: Buffer.from(JSON.stringify(copy)),
  source: null,
})
