import type { Page } from 'playwright-core'

let watches = 0

/** Runs in the page: notes at each frame where the row of that id stands, and leaves what tells by how much it moved. */
const watching = (row: string, name: string): string => `{
  const tops = []
  let going = true
  const look = () => {
    const there = document.querySelector(${JSON.stringify(row)})
    tops.push(there ? there.getBoundingClientRect().top : Infinity)
    if (going) requestAnimationFrame(look)
  }
  look()
  window[${JSON.stringify(name)}] = () => {
    going = false
    return Math.max(...tops) - Math.min(...tops)
  }
}`

/** Watches where what `selector` finds stands, frame by frame, until it is asked; answers by how many px it moved at most. */
export async function watchShift(page: Page, selector: string): Promise<() => Promise<number>> {
  watches += 1
  const name = `shift${watches}`
  await page.evaluate(watching(selector, name))
  return () => page.evaluate<number>(`window[${JSON.stringify(name)}]()`)
}
