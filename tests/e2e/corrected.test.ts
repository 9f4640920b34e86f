import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, PHONE, WALL } from './newsroom.ts'
import { picture } from './picture.ts'
import { denial, followUp, report } from './week.ts'

const body = String(followUp['body']).replace('on Thursday', 'on Friday')
const corrected = {
  ...followUp,
  version: 2,
  publishedAt: '2024-11-10T21:02:00Z',
  headline: 'CORRECTED-Trump and Putin spoke by phone on Friday - source',
  body: `(Corrects day of the call in paragraph 1 to Friday from Thursday)\n\n${body}`,
}

test('C46: words that were corrected since are marked, with what the copy says now: on the desk, a phone and the wall', async () => {
  const room = await newsroom()
  await room.post(report, followUp, denial)
  const path = await storyPath(room)
  const page = await room.open(path)
  const wall = await room.open('/wall', { viewport: WALL, colorScheme: 'dark' })
  const row = entries(page).filter({ hasText: 'Reuters' }).filter({ hasText: 'a source familiar' })
  await row.waitFor()
  await room.post(corrected)
  await row.getByText('✎ corrected since').waitFor()
  await row.getByText(/^version 2 says: “Donald Trump .*on Friday, a source familiar/).waitFor()
  expect(await row.locator('[data-rewritten]').textContent()).toContain('on Thursday')
  expect(await serious(page)).toEqual([])
  await picture(page, 'corrected')
  const shown = wall.getByRole('region', { name: 'As it happened' })
  await shown.getByText('✎ corrected since').waitFor()
  await shown.getByText(/on Friday, a source familiar/).waitFor()
  await picture(wall, 'corrected-wall')
  const phone = await room.open(path, { viewport: PHONE, colorScheme: 'dark' })
  expect(await entries(page).getByText('✎ corrected since').count()).toBe(1)
  await entries(phone).getByText('✎ corrected since').waitFor()
  await entries(phone).getByText('✎ corrected since').scrollIntoViewIfNeeded()
  await picture(phone, 'corrected-phone')
})
