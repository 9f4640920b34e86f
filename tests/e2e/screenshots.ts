// Makes README's pictures: the sample wire on a desk of its own, read at three screens while the last of it comes in.
//
//   npm run screenshots [FOLDER]
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { z } from 'zod'
import { type Alert, alert } from '../../shared/alert.ts'
import { story, type Story } from '../../shared/story.ts'
import { readWire } from '../../server/cli/read-wire.ts'
import { type Serving, serve } from '../../server/serve.ts'
import { launch } from './chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** The wire's own time at which the screens are opened, at which the last copy comes, and the words of the denial whose alert is left open. */
const OPENED = '2024-11-11T08:58:00Z'
const UNTIL = '2024-11-11T13:30:00Z'
const ALERT = /fiction|Kremlin/i

const SCREENS: { name: string; path: (storyId: string) => string; options: BrowserContextOptions }[] = [
  {
    name: 'desk',
    path: (id) => `/story/${id}`,
    options: { viewport: { width: 1560, height: 900 }, colorScheme: 'light' },
  },
  { name: 'wall', path: () => '/wall', options: { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' } },
  {
    name: 'phone',
    path: (id) => `/story/${id}`,
    options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true, hasTouch: true },
  },
]

/** The desk's API as an editor on this machine. @throws what the desk answers to a bad question */
async function ask({ url, localKey }: Serving, path: string, body?: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${localKey}`, 'content-type': 'application/json' }
  const answer = await fetch(
    `${url}/api/v1/${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body },
  )
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

async function post(serving: Serving, items: readonly string[]): Promise<void> {
  for (const item of items) {
    await ask(serving, 'items', item)
    await serving.settled()
  }
}

/** The story in which most outlets report the call. */
async function callStory(serving: Serving): Promise<Story> {
  const { stories } = z.object({ stories: z.array(story) }).parse(await ask(serving, 'stories'))
  const [most] = stories.toSorted((a, b) => b.counts.items - a.counts.items)
  if (most === undefined) throw new Error('The sample wire opened no story.')
  return most
}

/** Does what a duty editor would have done by then: all alerts but the one are acknowledged. */
async function acknowledgeOthers(serving: Serving, call: Story): Promise<Alert> {
  const { alerts } = z.object({ alerts: z.array(alert) }).parse(await ask(serving, 'alerts?state=open'))
  const denials = alerts.filter(({ kind, storyId }) => kind === 'denial' && storyId === call.id)
  const kept = denials.find(({ headline }) => ALERT.test(headline)) ?? denials[0]
  if (kept === undefined) throw new Error('No denial of the call raised an alert.')
  for (const { id } of alerts.filter((other) => other !== kept))
    await ask(
      serving,
      'commands',
      JSON.stringify({ id: crypto.randomUUID(), name: 'acknowledge-alert', args: { alertId: id } }),
    )
  return kept
}

async function openScreens(browser: Browser, serving: Serving, call: Story): Promise<{ name: string; page: Page }[]> {
  return Promise.all(
    SCREENS.map(async ({ name, path, options }) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'UTC', ...options })
      const page = await context.newPage()
      await page.goto(`${serving.url}${path(call.id)}`)
      await page.getByText(call.title).filter({ visible: true }).first().waitFor()
      return { name, page }
    }),
  )
}

async function shoot(serving: Serving, browser: Browser, folder: string): Promise<void> {
  const wire = await readWire(createReadStream(join(root, 'server/cli/sample-wire.jsonl')), say)
  const until = wire.filter(({ publishedAt }) => publishedAt < UNTIL)
  const textsOf = (items: typeof wire): string[] => items.map(({ text }) => text)
  await post(serving, textsOf(until.filter(({ publishedAt }) => publishedAt < OPENED)))
  const screens = await openScreens(browser, serving, await callStory(serving))
  await post(serving, textsOf(until.filter(({ publishedAt }) => publishedAt >= OPENED)))
  const { headline } = await acknowledgeOthers(serving, await callStory(serving))
  for (const { name, page } of screens) {
    await page.getByText(headline).filter({ visible: true }).first().waitFor()
    await page.evaluate('document.fonts.ready.then(() => true)')
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path })
    say(path)
  }
}

const folder = process.argv[2] ?? join(root, 'docs')
mkdirSync(folder, { recursive: true })
const dataDir = mkdtempSync(join(tmpdir(), 'on-record-screenshots-'))
const config = {
  host: '127.0.0.1',
  port: 0,
  dataDir,
  publicUrl: null,
  logLevel: 'silent',
  rateLimit: 0,
  trustProxy: null,
  deskZone: 'UTC',
  allowHosts: [],
  secretsKey: null,
  vapidKey: null,
  vapidSubject: null,
} as const
const serving = await serve(config, { demo: true })
const browser = await launch()
try {
  await shoot(serving, browser, folder)
} finally {
  await browser.close()
  await serving.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
