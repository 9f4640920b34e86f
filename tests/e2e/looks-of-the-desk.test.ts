import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { picture } from './picture.ts'
import { denial, report } from './week.ts'

/** Minutes of the day that a time's text names. */
function minutes(text: string | null): number {
  const [, hours, rest] = /(\d\d):(\d\d)/.exec(text ?? '') ?? []
  return Number(hours) * 60 + Number(rest)
}

test('C152: Z turns every time on screen to the desk’s zone and back, and names it', async () => {
  const room = await newsroom({ deskZone: 'Asia/Tokyo' })
  await room.post(report, denial)
  const page = await room.open('/', { timezoneId: 'Europe/Vienna' })
  const row = entries(page).first()
  const time = row.locator('time').first()
  await row.waitFor()
  const here = await time.textContent()
  await page.keyboard.press('Z')
  await page.getByText('Times are the desk’s: Asia/Tokyo (GMT+9).').waitFor()
  const there = await time.textContent()
  expect((minutes(there) - minutes(here) + 1440) % 1440).toBe(8 * 60)
  await page.getByRole('button', { name: /GMT\+9 · desk/ }).waitFor()
  await page.keyboard.press('Z')
  await page.getByText('Times are yours: Europe/Vienna (CET).').waitFor()
  expect(await time.textContent()).toBe(here)
})

test(
  'C153: D turns light, dark and high contrast, each without a fault of axe, and the device keeps it',
  { timeout: 240_000 },
  async () => {
    const room = await newsroom()
    await room.post(report, denial)
    const page = await room.open('/', { colorScheme: 'light' })
    await entries(page).first().waitFor()
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const seen: string[] = []
    for (const words of ['light', 'dark', 'high contrast']) {
      await page.keyboard.press('D')
      await page.getByText(`Colours: ${words}`).waitFor()
      seen.push(await ground())
      expect(await serious(page)).toEqual([])
    }
    expect(seen).toEqual(['rgb(238, 240, 243)', 'rgb(15, 18, 22)', 'rgb(255, 255, 255)'])
    await page.reload()
    await entries(page).first().waitFor()
    expect(await ground()).toBe('rgb(255, 255, 255)')
    const other = await room.open('/', { colorScheme: 'dark', contrast: 'more' })
    await entries(other).first().waitFor()
    expect(await other.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(0, 0, 0)')
  },
)

/**
 * Words that cannot be read in colours of the machine: there the browser paints its own ground behind words, so that they
 * must stand out from that, and from the ground of a mark, which is painted as it is.
 */
const unread = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'Canvas'
    const ground = getComputedStyle(probe).color
    probe.remove()
    const light = (colour) => {
      const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((n) => {
        const part = n / 255
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (a, b) => {
      const [high, low] = [light(a), light(b)].sort((x, y) => y - x)
      return (high + 0.05) / (low + 0.05)
    }
    const words = (element) => [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data.trim()).join('')
    return [...document.querySelectorAll('body *')]
      .filter((element) => words(element) !== '' && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return contrast(color, element.matches('mark') ? backgroundColor : ground) < 4.5
      })
      .map((element) => element.tagName + ' ' + words(element).slice(0, 40))
  })()`)

const styleOf = (page: Page, selector: string, name: string): Promise<string> =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`)

test('C208: in colours of the machine’s own all words are read, and what is chosen or rings has an edge', async () => {
  const room = await newsroom()
  await room.post(report)
  const story = await storyPath(room)
  const open = (colorScheme: 'light' | 'dark') => room.open(story, { forcedColors: 'active', colorScheme })
  const pages = { light: await open('light'), dark: await open('dark') }
  for (const page of Object.values(pages)) await entries(page).first().waitFor()
  await room.post(denial)
  for (const [look, page] of Object.entries(pages)) {
    await page.locator('[data-alarm]').waitFor()
    expect(await styleOf(page, '[data-alarm]', 'borderTopStyle')).toBe('double')
    expect(await styleOf(page, 'article[data-chosen]', 'outlineStyle')).toBe('solid')
    for (const path of [story, '/alerts', '/wall']) {
      await page.goto(`${room.serving.url}${path}`)
      await page.getByText('pure fiction').filter({ visible: true }).first().waitFor()
      expect(await unread(page)).toEqual([])
      await picture(page, `forced-${look}${path.replaceAll('/', '-').slice(0, 8)}`)
    }
  }
})
