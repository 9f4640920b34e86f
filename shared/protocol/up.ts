import { z } from 'zod'
import { type Attend, attend } from './company.ts'
import { type Beat, beat, type BeatAnswer } from './beat.ts'
import { type CommandAnswer, type CommandCall, commandCall } from './command.ts'
import { type Seek, seek, type Unseek, unseek } from './seek.ts'
import { type Follow, follow, type Unfollow, unfollow } from './follow.ts'

/** Everything that a screen may send. */
export const up = z.object({ follow, unfollow, command: commandCall, seek, unseek, attend, beat })

/** The same for Socket.IO's types. */
export interface Up {
  follow: (message: Follow) => void
  unfollow: (message: Unfollow) => void
  seek: (message: Seek) => void
  unseek: (message: Unseek) => void
  attend: (message: Attend) => void
  beat: (message: Beat, answer: (a: BeatAnswer) => void) => void
  command: (call: CommandCall, answer: (a: CommandAnswer) => void) => void
}
