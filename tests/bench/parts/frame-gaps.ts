import type { Page } from 'playwright-core'

/** Runs in the page: notes the time from each frame to the next. */
const NOTING = `{
  const gaps = []
  let last = null
  let going = true
  const frame = (at) => {
    if (last !== null) gaps.push(at - last)
    last = at
    if (going) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  window.endOfFrames = () => {
    going = false
    return gaps
  }
}`

/** From now on notes how long each frame of the page lets wait, in milliseconds of the clock. The function that it answers ends it and tells them. */
export async function noteFrames(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(NOTING)
  return () => page.evaluate<number[]>('window.endOfFrames()')
}
