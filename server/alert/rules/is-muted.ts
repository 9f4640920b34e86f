import type { Mute } from '../../../shared/duty.ts'
import { isSameName } from './meets.ts'
import type { Occurrence } from './occurrence.ts'

/** True where what happened is of a story, party or source that does not ring at the moment. */
export const isMuted = (o: Occurrence, mutes: readonly Mute[], at: string): boolean =>
  mutes
    .filter(({ until }) => until > at)
    .some(({ what, value }) => {
      if (what === 'story') return o.storyId === value
      return (what === 'party' ? o.parties : o.sources).some((name) => isSameName(name, value))
    })
