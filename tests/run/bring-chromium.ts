import { accessSync, constants } from 'node:fs'
import { chromiumPath } from '../e2e/chromium.ts'

const APT = '/usr/bin/apt-get'

function mayInstall(): boolean {
  try {
    accessSync(APT, constants.X_OK)
    return process.getuid?.() === 0
  } catch {
    return false
  }
}

/** True when there is a Chromium to test with: this machine's own, else one that its package system brings. */
export async function bringChromium(
  runs: (command: string, args: string[]) => Promise<boolean>,
  say: (line: string) => void,
): Promise<boolean> {
  if (chromiumPath() !== null) return true
  if (!mayInstall()) return false
  say('Installing Chromium …')
  const updated = await runs(APT, ['update', '-qq'])
  if (updated) await runs(APT, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return chromiumPath() !== null
}
