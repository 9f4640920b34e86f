import type { SettingsRow } from '../../db/store.ts'
import { isSameFarSide } from '../../shared/far-side.ts'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import { decoded } from './decoded.ts'

export type SetUp = Pick<SettingsRow, 'settings' | 'secret'>

/** A password that was written into an address is a secret like another: the address is told to whoever may read settings. */
function outOfAddress(settings: SourceSettings): { settings: SourceSettings; password: string | null } {
  const { route } = settings
  const url = 'url' in route ? new URL(route.url) : null
  if (url === null || !('url' in route) || url.password === '') return { settings, password: null }
  const password = decoded(url.password)
  url.password = ''
  return { settings: { ...settings, route: { ...route, url: url.href } }, password }
}

/**
 * Settings and secret as they are kept.
 * @param given null keeps the secret that stands before, while the far side is the one that it was given for
 */
export function secretApart(all: SourceSettings, given: RouteSecret | null, before: SetUp | undefined): SetUp {
  const { settings, password } = outOfAddress(all)
  const stays = before !== undefined && isSameFarSide(before.settings.route, settings.route)
  const secret = given ?? (stays ? before.secret : {})
  if (password === null) return { settings, secret }
  return { settings, secret: given === null ? { ...secret, password } : { password, ...secret } }
}
