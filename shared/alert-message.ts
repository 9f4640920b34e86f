import { z } from 'zod'
import { type Alert, alert } from './alert.ts'
import { id, instant } from './scalar.ts'

/** What is told of one alert. */
export const toldAlert = alert
  .omit({ seq: true, entryId: true, itemId: true, entryIds: true, acknowledgedAt: true, step: true, dueAt: true })
  .extend({
    /** The story in the desk, where the desk knows its own address. */
    link: z.string().nullable(),
  })
export type ToldAlert = z.infer<typeof toldAlert>

/** How somebody knows an alert: one that is put off is open, but nobody is asked to look at it. */
export type ToldState = Alert['state'] | 'snoozed'
export const toldState = ({ state, snoozedUntil }: Pick<Alert, 'state' | 'snoozedUntil'>): ToldState =>
  state === 'open' && snoozedUntil !== null ? 'snoozed' : state

/** One message to one channel. It is written once and sent as it stands however often it is tried. */
export const alertMessage = z.object({
  /** Known by its receiver: a message that comes twice is one. */
  id,
  madeAt: instant,
  /** True for a kill, which waits for nothing. */
  urgent: z.boolean(),
  /** True where somebody has asked whether the channel works. */
  test: z.boolean(),
  subject: z.string(),
  /** All of it as plain text, by the channel's own template where it has one; '' in messages that are older than this. */
  text: z.string().default(''),
  /** The latest of them, each as it stood when the message was made. */
  alerts: z.array(toldAlert),
  /** How many there are; more than are told one by one in a storm. */
  count: z.int().nonnegative(),
})
export type AlertMessage = z.infer<typeof alertMessage>
