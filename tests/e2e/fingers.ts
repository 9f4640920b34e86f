import type { Page } from 'playwright-core'

type Point = readonly [x: number, y: number]

/** Puts as many fingers on the page as there are ways, leads each along its own in steps, and lifts them. In px of the window. */
export async function drawFingers(page: Page, ways: readonly { from: Point; to: Point }[], steps = 8): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const at = (part: number) =>
    ways.map(({ from, to }, id) => ({
      id,
      x: from[0] + (to[0] - from[0]) * part,
      y: from[1] + (to[1] - from[1]) * part,
    }))
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step += 1)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await cdp.detach()
}
