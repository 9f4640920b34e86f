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

test('T19, T21 to T24: an alert is put off, its party muted, taken over with a reason, and handed over', async () => {
  const room = await newsroom()
  await room.post(REPORT, DENIAL)
  const page = await room.open('/alerts?state=all')
  const card = page.locator('[data-alert]').filter({ hasText: 'pure fiction' })
  await card.focus()
  await page.keyboard.press('V')
  const dialog = page.getByRole('dialog', { name: 'Answer the alert' })
  await dialog.getByLabel('Ring again later').check()
  await dialog.getByLabel('How long').selectOption('quarter')
  expect(await serious(page)).toEqual([])
  await picture(page, 'answer')
  await dialog.getByRole('button', { name: 'Do it' }).click()
  await card.getByText('put off by').waitFor()

  await card.focus()
  await page.keyboard.press('V')
  await dialog.getByLabel('Let the like of it not ring for a while').check()
  await dialog.getByRole('group', { name: 'Mute the story “Trump spoke with Putin by phone”' }).waitFor()
  await dialog.getByLabel('What is muted').selectOption('party')
  expect(await dialog.getByRole('textbox', { name: 'Party' }).inputValue()).toBe('Kremlin')
  await dialog.getByRole('heading', { name: 'Mute the party “Kremlin”' }).waitFor()
  const mute = async () => {
    await dialog.getByRole('button', { name: 'Do it' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await mute()
  const told = page.getByText(/^Muted: Kremlin, until /)
  await told.waitFor()
  await page.keyboard.press('z')
  await told.waitFor({ state: 'detached' })
  await page.keyboard.press('U')
  const when = page.getByRole('dialog', { name: 'Who is told when' })
  await when.getByText('Nothing: everything that the rules want rings.').waitFor()
  await page.keyboard.press('Escape')
  await card.focus()
  await page.keyboard.press('V')
  await dialog.getByLabel('Let the like of it not ring for a while').check()
  await dialog.getByLabel('What is muted').selectOption('party')
  await mute()

  await card.focus()
  await page.keyboard.press('V')
  await dialog.getByLabel('I have it').check()
  await dialog.getByLabel('Why, if you like').fill('calling Moscow')
  await dialog.getByRole('button', { name: 'Do it' }).click()
  await dialog.waitFor({ state: 'detached' })

  await page.keyboard.press('U')
  const hours = page.getByRole('dialog', { name: 'Who is told when' })
  await hours.getByRole('listitem').filter({ hasText: 'Kremlin' }).waitFor()
  await hours.getByRole('button', { name: 'Change: Your hours' }).click()
  await hours.getByRole('group', { name: 'Quiet hours' }).getByRole('button', { name: 'Add hours' }).click()
  expect(await serious(page)).toEqual([])
  await picture(page, 'hours')
  await hours.getByRole('button', { name: 'Save' }).first().click()
  await hours.getByText('quiet daily 22:30–06:30').waitFor()
  await page.keyboard.press('Escape')

  await page.keyboard.press('G')
  const over = page.getByRole('dialog', { name: 'Handing over' })
  await over.getByText('“calling Moscow”').waitFor()
  await over.getByRole('heading', { name: 'Somebody has it · 1' }).waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'hand-over')
  const since = over.getByLabel('Since')
  await since.fill('2035-01-01T00:00')
  await since.press('Enter')
  await over.getByRole('heading', { name: 'Somebody has it' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await picture(page, 'answered')
})
