import { isSample } from '../../shared/sample-guid.ts'
import type { DeskScreen } from '../../shared/screen.ts'

type Shown = Pick<DeskScreen, 'stories' | 'wire'>

/** True where nothing on the desk asks for attention: it is new, or holds the sample alone and that was put away. */
export const isEmptyDesk = ({ stories, wire }: Shown): boolean =>
  wire.every(isSample) && stories.every(({ state }) => state === 'closed') && (wire.length === 0 || stories.length > 0)

/** The number of the latest event that brought copy of the sample, while that is on the desk; null without. */
export function sampleThere(screen: Shown | null): number | null {
  if (screen === null || isEmptyDesk(screen)) return null
  return screen.wire.find(isSample)?.seq ?? null
}
