import { expect, test } from 'vitest'
import { newsroom, PHONE, WALL } from './newsroom.ts'
import { picture } from './picture.ts'
import { lookAtWall } from './wall-legible.ts'
import { denial, followUp, noComment, report, restatement, ukraine } from './week.ts'

const WORDS = 'Reports that the Ukrainian side was informed in advance of the alleged call are false'
const told = {
  ...ukraine,
  headline: 'Ukraine denies that it was told of a Trump-Putin call',
  body: `KYIV (AFP) - Ukraine's foreign ministry on Monday denied a report that it had been told of a phone call between Donald Trump and Vladimir Putin.\n\n"${WORDS}," ministry spokesman Heorhii Tykhyi said.`,
}

test.each(Object.entries({ wall: WALL, upright: { width: 1080, height: 1920 } }))(
  'W46: on a %s the words of a denial stand whole to their end, and the first report is not cut',
  async (size, viewport) => {
    const room = await newsroom()
    await room.post(report, followUp, denial, noComment, restatement)
    const page = await room.open('/wall', { viewport, colorScheme: 'dark', timezoneId: 'UTC' })
    await page.getByText('● live').waitFor()
    await room.post(told)
    const banner = page.getByRole('log').locator('[data-headline]')
    await expect.poll(() => banner.textContent()).toContain(`${WORDS}”`)
    const happened = page.getByRole('region', { name: 'As it happened' })
    await happened.getByText('are false').filter({ visible: true }).waitFor()
    await happened.getByText('first reports it').waitFor()
    if (size === 'wall') await happened.getByText(/^\+ \d earlier$/).waitFor()
    // What is cut by its clamp is higher inside than it is shown.
    const cut = await page.evaluate<string[]>(`[...document.querySelectorAll('main :is([data-headline], [data-words])')]
      .filter((words) => words.checkVisibility({ visibilityProperty: true }) && words.scrollHeight > words.clientHeight + 4)
      .map(({ textContent }) => textContent)`)
    await picture(page, `wall-words-${size}`)
    expect(cut.filter((words) => /false|pure fiction|Washington Post/u.test(words))).toEqual([])
    expect((await lookAtWall(page)).faults).toEqual([])
  },
)

test('W46: the banner tells the same words on a phone’s alert', async () => {
  const room = await newsroom()
  await room.post(report, told)
  const phone = await room.open('/alerts', { viewport: PHONE })
  await phone.getByText(`${WORDS}”`).first().waitFor()
  await picture(phone, 'denial-words-phone')
  expect(await phone.getByText('in advance of t…').count()).toBe(0)
})
