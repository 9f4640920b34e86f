import type { Theme } from '../ui/theme.ts'
import { type Message, msg, t } from '../words/t.ts'
import type { Choice } from './choice.ts'

export interface Settings {
  /** Tags of the languages that there are, and what their own speakers call them. */
  languages: readonly { tag: string; name: string }[]
  speak: (tag: string) => void
  take: (theme: Theme) => void
  /** "Europe/Vienna (CET)" of the reader and of the desk. */
  zones: Record<'reader' | 'desk', string>
  tellTimesOf: (whose: 'reader' | 'desk') => void
}

const THEMES: Record<Theme, Message> = {
  system: msg('Theme: as the machine'),
  light: msg('Theme: light'),
  dark: msg('Theme: dark'),
  contrast: msg('Theme: high contrast'),
}

const one = (id: string, words: string, also: string, perform: () => void): Choice => ({
  id: `setting ${id}`,
  kind: 'setting',
  words,
  also,
  perform,
})

/** C222: what is set for this browser, each value a choice of its own; found by what people call it, in English too. */
export function settingChoices({ languages, speak, take, zones, tellTimesOf }: Settings): Choice[] {
  const named = languages.map(({ tag, name }) =>
    one(`language ${tag}`, t('Language: {name}', { name }), `language ${tag}`, () => speak(tag)),
  )
  const themed = (['system', 'light', 'dark', 'contrast'] as const).map((theme) =>
    one(`theme ${theme}`, t(THEMES[theme]), `theme ${theme} ${t('colours appearance mode')}`, () => take(theme)),
  )
  const timed = [
    one('zone reader', t('Zone of times: mine, {zone}', { zone: zones.reader }), ZONES, () => tellTimesOf('reader')),
    one('zone desk', t('Zone of times: the desk’s, {zone}', { zone: zones.desk }), ZONES, () => tellTimesOf('desk')),
  ]
  return [...named, ...themed, ...timed]
}

const ZONES = 'time zone timezone clock utc local'
