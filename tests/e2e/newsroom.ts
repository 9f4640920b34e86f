import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { migrated } from '../../db/sqlite/testing/migrated.ts'
import { type Serving, serve } from '../../server/serve.ts'
import { launch } from './chromium.ts'
import { warmAnalyst } from './warm-analyst.ts'

/** A running desk with a browser before it. */
export interface Newsroom {
  serving: Serving
  /** Another browser profile before it, closed with the test. */
  profile(options?: BrowserContextOptions): Promise<BrowserContext>
  /** Posts plain JSON items and waits until they are through the chain. */
  post(...items: Record<string, unknown>[]): Promise<void>
  /** A page in a browser profile of its own: another person. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Stops the server and starts another on the same data and port. */
  stop(): Promise<void>
  restart(): Promise<void>
}

const config = (dataDir: string, port: number, { allowHosts = [], deskZone = 'UTC' }: NewsroomGiven) =>
  ({
    host: '127.0.0.1',
    port,
    dataDir,
    publicUrl: null,
    logLevel: 'silent',
    rateLimit: 0,
    trustProxy: null,
    deskZone,
    allowHosts,
    secretsKey: null,
    vapidKey: null,
    vapidSubject: null,
  }) as const

export const DESK = { width: 1560, height: 900 }
export const WALL = { width: 1920, height: 1080 }
export const PHONE = { width: 390, height: 844 }

interface NewsroomGiven {
  /** Needs no login. */
  demo?: boolean
  /** Hosts that sources may ask although their addresses are private. */
  allowHosts?: readonly string[]
  /** The time zone that the desk works in. */
  deskZone?: string
}

let launched: Browser | null = null
/** One browser serves all tests, each in profiles of its own; it ends with the process. */
async function running(): Promise<Browser> {
  if (!launched?.isConnected()) launched = await launch()
  return launched
}

/** Starts a desk on an empty folder. Everything ends with the test. */
export async function newsroom(given: NewsroomGiven = {}): Promise<Newsroom> {
  const { demo = true } = given
  const dataDir = mkdtempSync(join(tmpdir(), 'on-record-e2e-'))
  migrated(join(dataDir, 'on-record.db'))
  let serving = await serve(config(dataDir, 0, given), { demo, analyst: warmAnalyst() })
  const browser = await running()
  const profiles: BrowserContext[] = []
  const profile = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const opened = await browser.newContext({
      viewport: DESK,
      reducedMotion: 'reduce',
      // Requests that a service worker makes escape a test's own routes.
      serviceWorkers: 'block',
      ...options,
    })
    profiles.push(opened)
    return opened
  }
  let isUp = true
  const stop = async (): Promise<void> => {
    if (isUp) await serving.stop()
    isUp = false
  }
  onTestFinished(async () => {
    await Promise.all(profiles.map((opened) => opened.close()))
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    get serving() {
      return serving
    },
    profile,
    stop,
    async restart() {
      const { port } = new URL(serving.url)
      await stop()
      serving = await serve(config(dataDir, Number(port), given), { demo, analyst: warmAnalyst() })
      isUp = true
    },
    async post(...items) {
      const answer = await fetch(`${serving.url}/api/v1/items`, {
        method: 'POST',
        headers: { authorization: `Bearer ${serving.localKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(items),
      })
      if (answer.status !== 201) throw new Error(`posting failed: ${await answer.text()}`)
      await serving.settled()
    },
    async open(path, options) {
      const page = await (await profile(options)).newPage()
      await page.goto(`${serving.url}${path}`)
      return page
    },
  }
}
