import { type Message, msg, t } from '../words/t.ts'
import { keepText, keptText, subscribeKept, useKeptChoice } from './kept.ts'
import { notify } from './notices.tsx'

export type Theme = 'system' | 'light' | 'dark' | 'contrast'
const THEMES = ['system', 'light', 'dark', 'contrast'] as const
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'contrast', contrast: 'system' }

export const THEME_WORDS: Record<Theme, Message> = {
  system: msg('Colours: as the machine'),
  light: msg('Colours: light'),
  dark: msg('Colours: dark'),
  contrast: msg('Colours: high contrast'),
}

const kept = (): Theme => THEMES.find((theme) => theme === keptText('theme')) ?? 'system'
const moreContrast = (): MediaQueryList => matchMedia('(prefers-contrast: more)')

/** Light and dark are the machine's but for those that were chosen; so is high contrast, which has both. */
function show(): void {
  const { dataset } = document.documentElement
  const theme = kept()
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
  else delete dataset['theme']
  if (theme === 'contrast' || moreContrast().matches) dataset['contrast'] = ''
  else delete dataset['contrast']
}

/** Before anything is drawn, so that nothing flashes; from then on it follows the choice, of any tab, and the machine. */
export function showKeptTheme(): void {
  show()
  subscribeKept(show)
  moreContrast().addEventListener('change', show)
}

/** Takes a theme, and says which. */
export function takeTheme(theme: Theme): void {
  keepText('theme', theme)
  notify(t(THEME_WORDS[theme]), 'told', null, 'theme')
}

/** Takes the next of the themes. */
export const turnTheme = (): void => takeTheme(NEXT[kept()])

/** The reader's choice; "system" follows the machine. */
export const useTheme = (): Theme => useKeptChoice<Theme>('theme', THEMES)[0]
