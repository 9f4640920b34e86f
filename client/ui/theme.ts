import { useEffect } from 'react'
import { keptText, useKeptChoice } from './kept.ts'

export type Theme = 'system' | 'light' | 'dark'
const THEMES = ['system', 'light', 'dark'] as const
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

/** Shows a theme on the whole page. */
function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Before anything is drawn, so that nothing flashes. */
export const showKeptTheme = (): void => showTheme(THEMES.find((t) => t === keptText('theme')) ?? 'system')

/** The reader's choice of light or dark; "system" follows the machine. */
export function useTheme(): { theme: Theme; turn: () => void } {
  const [theme, setTheme] = useKeptChoice<Theme>('theme', THEMES)
  useEffect(() => showTheme(theme), [theme])
  return { theme, turn: () => setTheme(NEXT[theme]) }
}
