import { z } from 'zod'
import { type Ahead, ahead } from './ahead.ts'
import { type Company, company } from './company.ts'
import { type Frame, frame } from './frame.ts'
import { type Found, found } from './seek.ts'
import { type Refused, refused } from './refused.ts'
import { type Reset, reset } from './reset.ts'
import { type Works, works } from './works.ts'

/** Everything that the server may send. */
export const down = z.object({ ahead, frame, reset, refused, found, company, works })

/** The same for Socket.IO's types. */
export interface Down {
  ahead: (message: Ahead) => void
  frame: (message: Frame) => void
  reset: (message: Reset) => void
  found: (message: Found) => void
  company: (message: Company) => void
  works: (message: Works) => void
  refused: (message: Refused) => void
}
