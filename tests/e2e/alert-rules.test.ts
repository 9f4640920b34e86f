import { expect, test } from 'vitest'
import { serious } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { picture } from './picture.ts'

const wire = (guid: string, source: string, headline: string, body: string) => ({
  guid,
  source,
  headline,
  body,
  publishedAt: '2024-11-11T08:58:00Z',
})
const REPORT = wire(
  'w1',
  'wapo',
  'Trump spoke with Putin by phone',
  'Donald Trump spoke by phone with Vladimir Putin, The Washington Post reported, citing people familiar with the call.',
)
const DENIAL = wire(
  'r1',
  'reuters',
  'Kremlin denies report of Trump-Putin call',
  'MOSCOW - The Kremlin on Monday denied a Washington Post report that Vladimir Putin had spoken by phone with Donald Trump, with spokesman Dmitry Peskov calling it "pure fiction".',
)

test('T13, T16: a rule is written with what it would have told, set, and switched off', async () => {
  const room = await newsroom()
  await room.post(REPORT, DENIAL)
  const page = await room.open('/alerts')
  await page.getByRole('button', { name: 'Rules', exact: true }).waitFor()
  await page.keyboard.press('R')
  const dialog = page.getByRole('dialog', { name: 'Rules of alerts' })
  await dialog.getByLabel('Tell when').selectOption('first-report')
  await dialog.getByLabel('Words of the topic, all of them').fill('phone Putin')
  await dialog.getByRole('combobox', { name: 'Sources' }).fill('wapo')
  await page.keyboard.press('Tab')
  await dialog.getByText('In the last week it would have told once, of 1 fact:').waitFor()
  await dialog.getByText('wapo: Donald Trump spoke by phone with Vladimir Putin.').waitFor()
  await picture(page, 'rules')
  expect(await serious(page)).toEqual([])
  await dialog.getByLabel('Name of the rule').fill('The call')
  await dialog.getByRole('button', { name: 'Set the rule' }).click()
  const rule = dialog.getByRole('listitem').filter({ hasText: 'The call' })
  await rule.getByRole('button', { name: 'Switch off' }).click()
  await rule.getByRole('button', { name: 'Switch on' }).waitFor()
  expect(await dialog.getByRole('listitem').first().textContent()).toContain('told always')
})
