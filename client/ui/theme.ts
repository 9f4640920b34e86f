import { useEffect } from 'react'
import { useKeptChoice } from './kept.ts'

export type Theme = 'system' | 'light' | 'dark'
const THEMES = ['system', 'light', 'dark'] as const
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

/** The reader's choice of light or dark; "system" follows the machine. */
export function useTheme(): { theme: Theme; turn: () => void } {
  const [theme, setTheme] = useKeptChoice<Theme>('theme', THEMES)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return { theme, turn: () => setTheme(NEXT[theme]) }
}
