import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of this machine: `CHROMIUM`, else where systems put it. */
export const chromiumPath = (): string | null =>
  [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path)) ?? null

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts Chromium. @throws when the machine has none */
export function launch(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === null) throw new Error('There is no Chromium here: install it, or name it in CHROMIUM.')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}
