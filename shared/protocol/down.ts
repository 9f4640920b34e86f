import { z } from 'zod'
import { type Frame, frame } from './frame.ts'
import { type Refused, refused } from './refused.ts'
import { type Reset, reset } from './reset.ts'

/** Everything that the server may send. */
export const down = z.object({ frame, reset, refused })

/** The same for Socket.IO's types. */
export interface Down {
  frame: (message: Frame) => void
  reset: (message: Reset) => void
  refused: (message: Refused) => void
}
