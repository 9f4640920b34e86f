import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import { namingWords } from '../shared/naming.ts'
import { RULES, ruleWords } from '../shared/rule.ts'
import { explain, paragraphAt } from '../server/log/explain.ts'
import { aPost, startDesk, type StartedDesk } from './helpers/start-desk.ts'

const nameOf = async (actor: string): Promise<string> => (actor === 'u1' ? 'Ann Lee' : actor)
const ANN = { id: 'u1', name: 'Ann Lee', role: 'editor' } as const

const report = aPost({
  guid: 'report',
  source: 'hafenbote',
  sourceName: 'Harbour Post',
  publishedAt: '2024-11-11T08:00:00Z',
  headline: 'Selmara sold two ferries in secret, officials say',
  body: 'The island of Selmara sold two ferries to a foreign navy in secret, three officials told the Harbour Post.',
})
const denial = aPost({
  guid: 'denial',
  headline: 'Selmara government denies sale of ferries',
  body: 'PORT SELM, Nov 11 (Reuters) - The weather stayed calm on Monday.\n\nThe Selmara government on Monday denied a Harbour Post report that it had sold two ferries to a foreign navy.',
})

async function denied({ desk, store, ...started }: StartedDesk) {
  await started.post(report)
  await started.post(denial)
  await desk.settled()
  const [story] = (await store.stories({ limit: 5 })).rows
  const { screen } = await store.screen(`story:${must(story, 'a story').id}`)
  const entries = screen.kind === 'story' ? screen.entries : []
  return must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
}

test('E1: every rule that an entry may bear is told in a sentence, and so is one of an older desk', () => {
  for (const [name, words] of Object.entries(RULES)) expect(ruleWords(name)).toBe(words)
  for (const words of Object.values(RULES)) expect(words).toMatch(/^[“A-Z].+[.)]$/u)
  expect(ruleWords('guessed')).toContain('guessed')
})

test('E2: an entry is told with its rule, its words and their place, its claim, its filing', async () => {
  const started = await startDesk()
  const { id, evidence } = await denied(started)
  const told = must(await explain(started.store, nameOf, id), 'an explanation')
  expect(told.rule).toEqual({ name: evidence?.rule, words: ruleWords(evidence?.rule ?? '') })
  expect(told.place).toMatchObject({ sourceName: 'Reuters', version: 1, headline: denial['headline'] })
  expect(`${String(denial['headline'])}\n\n${String(denial['body'])}`).toContain(told.place?.words)
  expect(told.claim?.id).toBe(told.entry.claimId)
  expect(told.filed).toMatchObject([{ by: 'auto', why: expect.stringMatching(/names|terms/) }])
  expect(await explain(started.store, nameOf, 'nobody')).toBe(null)
})

test('E3: who confirmed or rejected an entry, when and why, is told by name, in the order of the log', async () => {
  const started = await startDesk()
  const { id } = await denied(started)
  const command = (name: 'confirm-entry' | 'reject-entry', reason: string) =>
    started.desk.command({ id: `${name}-1`, name, args: { entryId: id, reason } }, ANN)
  await command('confirm-entry', 'heard it')
  await command('reject-entry', 'of another sale')
  const told = must(await explain(started.store, nameOf, id), 'an explanation')
  expect(told.history.map(({ change, name, reason }) => [change, name, reason])).toEqual([
    ['logged', 'auto', null],
    ['confirmed', 'Ann Lee', 'heard it'],
    ['rejected', 'Ann Lee', 'of another sale'],
  ])
  const moments = told.history.map(({ seq }) => seq)
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
})

test('E2: paragraphs are counted as they are set: the headline is 0, lines of nothing count for none', () => {
  const [headline, body] = ['Head', 'One.\n\n \nTwo.\nThree.']
  const at = (words: string) => paragraphAt(headline, body, `${headline}\n\n${body}`.indexOf(words)).paragraph
  expect(['Head', 'One', 'Two', 'Three'].map(at)).toEqual([0, 1, 2, 3])
  expect(paragraphAt(headline, body, 0).paragraphs).toBe(3)
})

test('E11: an entry tells why it is its party’s: the words, the rule on names, the row of the lists', async () => {
  const started = await startDesk()
  const { id } = await denied(started)
  const told = must(await explain(started.store, nameOf, id), 'an explanation')
  expect(told.naming).toMatchObject({ words: 'Selmara government', rule: 'named', told: namingWords('named') })
  const { screen } = await started.store.screen(`story:${told.entry.storyId}`)
  const report = screen.kind === 'story' ? screen.entries.find((e) => e.stance === 'report') : undefined
  const { naming } = must(await explain(started.store, nameOf, must(report, 'a report').id), 'an explanation')
  expect(naming).toMatchObject({ words: '', rule: 'sender' })
})
