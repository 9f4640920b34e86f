import type { EventBody } from '../../shared/event.ts'

/** An event and what must have been before it. */
export interface Scene {
  name: string
  before: EventBody[]
  event: EventBody
}
