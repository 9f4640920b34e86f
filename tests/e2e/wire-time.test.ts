import { expect, test } from 'vitest'
import { newsroom } from './newsroom.ts'
import { picture } from './picture.ts'
import { report } from './week.ts'

test('C135: a line of the wire tells its time whole, also that of copy from another year', async () => {
  const room = await newsroom()
  await room.post(report, {
    ...report,
    guid: 'today',
    headline: 'Harbour reopens',
    publishedAt: new Date().toISOString(),
  })
  const page = await room.open('/wire', { timezoneId: 'UTC' })
  const times = page.getByRole('feed', { name: 'Wire' }).locator('time')
  await times.filter({ hasText: '10 Nov 2024 18:02' }).waitFor()
  const cut = await page.evaluate<string[]>(`[...document.querySelectorAll('[role=feed] time')]
    .filter((time) => time.scrollWidth > time.clientWidth)
    .map(({ textContent }) => textContent)`)
  expect(cut).toEqual([])
  await picture(page, 'wire-time')
})
