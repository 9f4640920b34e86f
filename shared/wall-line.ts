import { z } from 'zod'
import { type Beat, beat } from './protocol/beat.ts'
import { id, instant } from './scalar.ts'
import { wall } from './wall.ts'

/** A screen that is connected now. */
export interface ScreenFacts {
  /** The key by which it came, or the person who has the wall open in a browser. */
  by: string
  wallId: string
  connectedAt: string
  /** What it told last, and when; null before its first beat. */
  beat: (Beat & { at: string }) | null
}

/** A screen on a wall, as editors are told of it. */
export const screenLine = z.object({
  /** Of its key; null for a browser in which somebody has the wall open. */
  id: id.nullable(),
  name: z.string(),
  pairedAt: instant.nullable(),
  /** Since when it is connected; null while it is not. */
  connectedAt: instant.nullable(),
  /** When it was last connected, or came; null where it never was. */
  seenAt: instant.nullable(),
  /** What it told of itself last, and when. */
  beat: beat.extend({ at: instant }).nullable(),
})
export type ScreenLine = z.infer<typeof screenLine>

/** A wall with its screens, those that were revoked left out. */
export const wallLine = z.object({ wall, screens: z.array(screenLine) })
export type WallLine = z.infer<typeof wallLine>
