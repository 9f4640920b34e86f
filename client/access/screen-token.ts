/** What a wall's screen was given when it was put up: it is kept by the browser until the screen is taken off. */
export interface ScreenToken {
  token: string
  wall: string
}

const KEY = 'on-record.screen'

const isWallPage = (): boolean => /^\/wall(?:\/|$)/.test(location.pathname)

/** What this browser was given, on whatever page. */
export function keptScreen(): ScreenToken | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof read !== 'object' || read === null) return null
    const [token, wall]: unknown[] = [Reflect.get(read, 'token'), Reflect.get(read, 'wall')]
    return typeof token === 'string' && typeof wall === 'string' ? { token, wall } : null
  } catch {
    return null
  }
}

/** The token by which this page speaks; null on any page that is no wall, where people speak for themselves. */
export const screenToken = (): ScreenToken | null => (isWallPage() ? keptScreen() : null)

export const keepScreenToken = (token: ScreenToken): void => localStorage.setItem(KEY, JSON.stringify(token))

/** Whether this browser keeps anything at all. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(`${KEY}.try`, '')
    localStorage.removeItem(`${KEY}.try`)
    return true
  } catch {
    return false
  }
}

export function dropScreenToken(): void {
  localStorage.removeItem(KEY)
}
