import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { aLine } from './build.ts'
import { aFolder, type LiveDeskGiven, openLiveDesk } from './live-desk.ts'
import { RawScreen } from './raw-screen.ts'

/** A desk that closes itself after the test, and screens on it. */
export async function aDesk(given: Partial<LiveDeskGiven> = {}) {
  const file = join(aFolder(onTestFinished), 'desk.db')
  const desk = await openLiveDesk({ file, ...given })
  onTestFinished(() => desk.close())
  const screen = (options: ConstructorParameters<typeof RawScreen>[1] = {}): RawScreen => {
    const opened = new RawScreen(desk.url, options)
    onTestFinished(() => opened.close())
    return opened
  }
  return { ...desk, screen }
}

export const arrived = (itemId: string) => ({ type: 'item-arrived', item: aLine({ itemId, guid: itemId }) }) as const
