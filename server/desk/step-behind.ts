import { getPriority, setPriority } from 'node:os'

/** As `nice` has it: on a full machine a third of what others get. */
const BEHIND = 5

/**
 * Has the calling thread wait for what people wait for at a screen: answers, frames, the browser of who runs both on one
 * machine. Linux gives each thread a place of its own; elsewhere it is the whole process's, and left as it is. So is a place
 * further behind: without rights nobody may move up from there.
 */
export function stepBehind(): void {
  if (process.platform !== 'linux' || getPriority() >= BEHIND) return
  try {
    setPriority(BEHIND)
  } catch {
    // A service whose unit forbids it (systemd's `SystemCallFilter=~@resources`) analyses all the same.
  }
}
