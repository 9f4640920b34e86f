import type { Page } from 'playwright-core'

/** What is wrong with how a wall is set, in words, and the type that it is set in. */
export interface WallLook {
  /** Text that is cut by an edge without an ellipsis, or that lies over other text. */
  faults: string[]
  /** The smallest letters, and the smallest of those that carry the news: titles, claims, positions, alerts. */
  smallest: Letters
  smallestNews: Letters
  /** Font sizes in px by the text, for comparing screens. */
  sizes: Record<string, number>
}

interface Letters {
  text: string
  /** Height of a capital as a share of the screen's shorter side. */
  share: number
  /** How large that is from six metres away on a screen of 65 inches, in minutes of arc. */
  minutes: number
}

/**
 * A screen of 65 inches is 809 mm on its shorter side. From six metres a capital of 8.7 mm covers 5 minutes of arc, which
 * is the least that a normal eye (20/20) reads.
 */
const SHORTER_SIDE_MM = 809
const DISTANCE_MM = 6_000

/** Runs in the page. A line is seen where what clips it leaves any of it; type is compared without its own leading. */
const LOOK = `(() => {
  const wall = document.querySelector('main')
  const pen = document.createElement('canvas').getContext('2d')
  const shorter = Math.min(innerWidth, innerHeight)
  const clipsOf = (element) => {
    const clips = []
    for (let at = element; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (style.overflowX !== 'visible') clips.push({ ...at.getBoundingClientRect().toJSON(), ellipsis: style.textOverflow === 'ellipsis' })
    }
    return [...clips, { left: 0, top: 0, right: innerWidth, bottom: innerHeight, ellipsis: false }]
  }
  const seen = []
  const faults = []
  const texts = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode
    const words = node.data.trim()
    const element = node.parentElement
    if (words === '' || !element.checkVisibility({ visibilityProperty: true })) continue
    const style = getComputedStyle(element)
    pen.font = [style.fontStyle, style.fontWeight, style.fontSize, style.fontFamily].join(' ')
    const capital = pen.measureText('H').actualBoundingBoxAscent
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, top, right, bottom } of range.getClientRects()) {
      const trim = (bottom - top) * 0.14
      const line = { left, right, top: top + trim, bottom: bottom - trim }
      const clips = clipsOf(element)
      const out = clips.some((clip) => line.right <= clip.left + 1 || line.left >= clip.right - 1 || line.bottom <= clip.top + 1 || line.top >= clip.bottom - 1)
      if (out || right - left < 1) continue
      for (const clip of clips) {
        // Where it ends in an ellipsis, it says so.
        if (clip.ellipsis) line.right = Math.min(line.right, clip.right)
        const above = line.top < clip.top - 1 || line.bottom > clip.bottom + 1
        if (above || line.left < clip.left - 1 || line.right > clip.right + 1) faults.push('cut: ' + words)
      }
      seen.push({ words, element, capital, px: parseFloat(style.fontSize), ...line })
    }
  }
  for (const [n, one] of seen.entries())
    for (const other of seen.slice(n + 1)) {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (wide > 1 && high > 1 && one.element !== other.element) faults.push('over each other: ' + one.words + ' / ' + other.words)
    }
  const minutesOf = (capital) => (Math.atan(((capital / shorter) * ${SHORTER_SIDE_MM}) / ${DISTANCE_MM}) * 180 * 60) / Math.PI
  const smallestOf = (lines) => {
    const [line] = lines.toSorted((a, b) => a.capital - b.capital)
    return { text: line?.words ?? '', share: (line?.capital ?? 0) / shorter, minutes: minutesOf(line?.capital ?? 0) }
  }
  const news = seen.filter(({ element }) => element.closest('h1, section, article') !== null && element.closest('small, h2, time, span') === null)
  return { faults, smallest: smallestOf(seen), smallestNews: smallestOf(news), sizes: Object.fromEntries(seen.map(({ words, px }) => [words, px])) }
})()`

export async function lookAtWall(page: Page): Promise<WallLook> {
  await page.evaluate('document.fonts.ready.then(() => true)')
  return page.evaluate<WallLook>(LOOK)
}
