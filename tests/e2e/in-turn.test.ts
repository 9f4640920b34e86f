import { expect, test } from 'vitest'
import { storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, followUp, noComment, report } from './week.ts'

/** The parts of the desk that are drawn apart from each other, by what stands in them. */
const PARTS = {
  stories: '[role="feed"][aria-label="Stories"]',
  wire: '[role="feed"][aria-label="Wire"]',
  entries: '[role="feed"][aria-label="Entries"]',
  claims: 'section[aria-label="Claims"]',
  lanes: 'section[aria-label="Timeline"]',
}

/** Runs in the page: keeps, for each time that something is put on it, in which parts that was. */
const NOTE_PARTS = `(() => {
  const parts = ${JSON.stringify(PARTS)}
  window.putOn = []
  const partsOf = (changes) => {
    const targets = changes.filter(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element)).map(({ target }) => target)
    return Object.keys(parts).filter((part) => targets.some((target) => target.closest(parts[part]) !== null))
  }
  const note = (changes) => {
    const here = partsOf(changes)
    if (here.length > 0) window.putOn.push(here)
  }
  new MutationObserver(note).observe(document.body, { childList: true, subtree: true })
})()`

test('C84: entries, claims and lanes of a story, and the lists beside it, are put on the page one after the other', async () => {
  const room = await newsroom()
  await room.post(report, followUp)
  const page = await room.open(await storyPath(room))
  await page.locator(`${PARTS.lanes} [data-mark]`).first().waitFor()
  await page.evaluate(NOTE_PARTS)
  await room.post(denial, noComment)
  for (const part of [`${PARTS.entries} [data-tone="decline"]`, `${PARTS.lanes} [data-tone="decline"]`])
    await page.locator(part).first().waitFor()
  const put = await page.evaluate<string[][]>('window.putOn')
  expect(put.filter((parts) => parts.length > 1)).toEqual([])
  const first = (part: string): number => put.findIndex(([one]) => one === part)
  expect(put.flat()).toEqual(expect.arrayContaining(['wire', 'entries', 'claims', 'lanes']))
  expect(first('entries')).toBeLessThan(first('claims'))
  expect(first('claims')).toBeLessThan(first('lanes'))
})

/** Runs in the page before anything of it: keeps in which task each screen was kept, counted in tasks that keep one. */
const NOTE_KEPT = `(() => {
  window.keptIn = []
  let task = 0
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (kept) {
    window.keptIn.push([task, kept.topic.split(':')[0]])
    scheduler.postTask(() => { task += 1 }, { priority: 'user-blocking' })
    return put.call(this, kept)
  }
})()`

test('C84: what was seen last is kept screen by screen, each in a task of its own', async () => {
  const room = await newsroom()
  await room.post(report, followUp)
  const profile = await room.profile()
  await profile.addInitScript(NOTE_KEPT)
  const page = await profile.newPage()
  await page.goto(`${room.serving.url}${await storyPath(room)}`)
  const keptIn = () => page.evaluate<[number, string][]>('window.keptIn')
  const topics = async () => new Set((await keptIn()).map(([, topic]) => topic))
  await expect.poll(topics).toEqual(new Set(['desk', 'story']))
  const kept = await keptIn()
  expect(new Set(kept.map(([task]) => task)).size).toBe(kept.length)
})
