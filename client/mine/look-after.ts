import type { Command } from '../../shared/protocol/command.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { FollowStore } from '../follow/view.ts'
import { onlyBy, seenBefore } from './own-acts.ts'

/** What its sender had seen before a command. */
interface Before {
  who: string
  /** Where the desk stood on their screen. */
  from: Seq
  /** Stories of which they had seen everything. */
  seen: readonly string[]
}

/** Null where there is none, or where what is on screen may be old. */
export function beforeAct(command: Command, store: Pick<FollowStore, 'view'>, who: string): Before | null {
  const [desk, mine] = [store.view('desk'), store.view(`mine:${who}`)]
  if (desk.state.at !== 'live' || mine.state.at !== 'live' || desk.cursor === null) return null
  if (desk.screen?.kind !== 'desk' || mine.screen?.kind !== 'mine') return null
  const seen = seenBefore(command, desk.screen, mine.screen)
  return seen.length === 0 ? null : { who, from: desk.cursor.seq, seen }
}

/** C27: looks at what one's own act has made once the desk's screen has come so far, and at nothing that others have done meanwhile. */
export function lookAfter(
  { who, from, seen }: Before,
  upTo: Seq,
  store: Pick<FollowStore, 'view' | 'subscribe' | 'lately' | 'command'>,
): void {
  let due = true
  const look = (): void => {
    if (!due || (store.view('desk').cursor?.seq ?? 0) < upTo) return
    due = false
    letGo()
    for (const storyId of seen)
      if (onlyBy(who, storyId, { from, upTo }, store.lately.frames()))
        void store.command({ name: 'look', args: { storyId, upTo } })
  }
  const letGo = store.subscribe('desk', look)
  look()
}
