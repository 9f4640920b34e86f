import { accessSync, constants, existsSync } from 'node:fs'
import { chromiumPath } from '../e2e/chromium.ts'
import { hasDovecot } from '../helpers/dovecot.ts'
import { NEWSBOAT } from '../helpers/newsboat.ts'

const APT = '/usr/bin/apt-get'

type Runs = (command: string, args: string[]) => Promise<boolean>
type Say = (line: string) => void

function mayInstall(): boolean {
  try {
    accessSync(APT, constants.X_OK)
    return process.getuid?.() === 0
  } catch {
    return false
  }
}

/** True when it is there: this machine's own, else one that its package system brings. */
async function bring(debian: string, isHere: () => boolean, runs: Runs, say: Say): Promise<boolean> {
  if (isHere()) return true
  if (!mayInstall()) return false
  say(`Installing ${debian} …`)
  const updated = await runs(APT, ['update', '-qq'])
  if (updated) await runs(APT, ['install', '-y', '-qq', '--no-install-recommends', debian])
  return isHere()
}

/** A browser to test with. */
export const bringChromium = (runs: Runs, say: Say): Promise<boolean> =>
  bring('chromium', () => chromiumPath() !== null, runs, say)

/** A reader of feeds to test with. */
export const bringNewsboat = (runs: Runs, say: Say): Promise<boolean> =>
  bring('newsboat', () => existsSync(NEWSBOAT), runs, say)

/** A mail server to test with. */
export const bringDovecot = (runs: Runs, say: Say): Promise<boolean> => bring('dovecot-imapd', hasDovecot, runs, say)
