import { isSample } from '../../shared/sample-guid.ts'
import type { DeskScreen } from '../../shared/screen.ts'

type Shown = Pick<DeskScreen, 'stories' | 'wire'>

/** True where nothing on the desk asks for attention: it is new, or holds the sample alone, without a story or put away. */
export const isEmptyDesk = ({ stories, wire }: Shown): boolean =>
  wire.every(isSample) && stories.every(({ state }) => state !== 'open')

/** Changes with each item of the sample that comes or is filed; null where no open story holds copy of it. */
export function sampleThere(screen: Shown | null): string | null {
  if (screen === null) return null
  const open = new Set(screen.stories.filter(({ state }) => state === 'open').map(({ id }) => id))
  const samples = screen.wire.filter(isSample)
  const filed = samples.filter(({ storyId }) => storyId !== null)
  return filed.some(({ storyId }) => storyId !== null && open.has(storyId))
    ? `${samples[0]?.seq} ${filed.length}`
    : null
}
