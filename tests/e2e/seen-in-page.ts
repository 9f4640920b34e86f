import type { Page } from 'playwright-core'

// What a page's layout and focus tell, asked inside of it. Each answers faults in words, none where all is well.

/** Runs in the page: what the questions below share. `shown` leaves out what is there for screen readers alone. */
const ALL = `
  const words = (e) => (e.tagName + ' ' + (e.getAttribute('aria-label') ?? e.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 60))
  const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const all = (selector) => [...top.querySelectorAll(selector)]
  const clips = (style, axis) => style['overflow' + axis] === 'hidden' || style['overflow' + axis] === 'clip'
  const shown = (e) => {
    const { width, height } = e.getBoundingClientRect()
    return width > 1 && height > 1 && e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !e.closest('.sr')
  }
`

/**
 * Text that ends outside of the window or of what clips it. What scrolls sideways by itself is reached there; an
 * ellipsis and a clamp say that there is more; a drawing names its marks elsewhere.
 */
const CUT = `(() => {${ALL}
  const range = document.createRange()
  const faults = new Set()
  const look = (e) => {
    range.selectNodeContents(e)
    const text = range.getBoundingClientRect()
    let past = 0
    let below = 0
    for (let at = e; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') return
      if (clips(style, 'X') && style.textOverflow !== 'ellipsis') past = Math.max(past, text.right - box.right, box.left - text.left)
      if (clips(style, 'Y') && style.webkitLineClamp === 'none') below = Math.max(below, text.bottom - box.bottom)
      if (style.overflowY === 'auto' || style.overflowY === 'scroll' || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') below = -Infinity
      if (style.textOverflow === 'ellipsis' && clips(style, 'X')) return
    }
    if (Math.max(past, text.right - innerWidth, -text.left) > 1) faults.add('cut at the side: ' + words(e))
    if (below > 2) faults.add('cut below: ' + words(e))
  }
  const scroller = document.scrollingElement
  if (scroller.scrollWidth > innerWidth) faults.add('the page scrolls sideways: ' + scroller.scrollWidth)
  for (const e of all('*'))
    if (!e.closest('svg') && shown(e) && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '')) look(e)
  return [...faults]
})()`

export const cut = (page: Page): Promise<string[]> => page.evaluate<string[]>(CUT)

/** What has the focus: null where nothing has; otherwise whether it is where the walk was before, and its faults. */
const FOCUS = `(() => {${ALL}
  const e = document.activeElement
  if (!e || e === document.body || e === document.documentElement) return null
  // A field of a date has several stops of its own.
  const still = e.getAttribute('data-met') === 'last'
  const met = e.hasAttribute('data-met') && !still
  for (const before of document.querySelectorAll('[data-met=last]')) before.setAttribute('data-met', '')
  e.setAttribute('data-met', 'last')
  const faults = []
  const ringed = (at) => { const { outlineStyle, outlineWidth } = getComputedStyle(at); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 }
  const drawn = (at) => at instanceof SVGElement && [...at.querySelectorAll('rect')].some((ring) => getComputedStyle(ring).stroke !== 'none')
  if (!e.matches('dialog, dialog > *') && ![e, e.parentElement].some(ringed) && !drawn(e)) faults.push('no ring: ' + words(e))
  const { left, right, top: from, bottom } = e.getBoundingClientRect()
  const [x0, x1, y0, y1] = [Math.max(0, left), Math.min(innerWidth, right), Math.max(0, from), Math.min(innerHeight, bottom)]
  const hit = x1 > x0 && y1 > y0 ? document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2) : null
  if (hit === null) faults.push('out of sight: ' + words(e))
  else if (!e.contains(hit) && !hit.contains(e) && !hit.closest('label')?.contains(e)) faults.push('covered: ' + words(e) + ' by ' + words(hit))
  return { met, faults }
})()`

const FORGET = `for (const e of document.querySelectorAll('[data-met]')) e.removeAttribute('data-met')`

/** What can be used and was not met on the way. Of a feed or a group of choices, keys of its own walk the rest. */
const UNMET = `(() => {${ALL}
  const walks = (e) => e.matches('article') && e.closest('[role=feed]')?.querySelector('[data-met]')
  const skipped = (e) => e.disabled || e.tabIndex < 0 || e.closest('[inert]') || (e.type === 'radio' && !e.checked) || walks(e)
  return all('a[href], button, input, select, textarea, summary, [tabindex]')
    .filter((e) => !e.hasAttribute('data-met') && !skipped(e) && shown(e))
    .map((e) => 'not reached: ' + words(e))
})()`

const MOST_STOPS = 250

/** Walks the page by Tab, from where the focus is round to there again. */
export async function walked(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(FORGET)
  let round = 0
  let stop = 0
  for (; round < 2; stop += 1) {
    if (stop > MOST_STOPS) return [...found, 'Tab comes to no end']
    await page.keyboard.press('Tab')
    const focus = await page.evaluate<{ met: boolean; faults: string[] } | null>(FOCUS)
    if (focus === null || focus.met) round += 1
    else found.push(...focus.faults)
  }
  // What came after the walk had passed its place is met on a second one.
  const late = await page.evaluate<string[]>(UNMET)
  for (let again = 0; late.length > 0 && again <= stop; again += 1) {
    await page.keyboard.press('Tab')
    await page.evaluate(FOCUS)
  }
  return [...found, ...(await page.evaluate<string[]>(UNMET))]
}
