import type { Format } from '../../shared/format.ts'
import type { RouteKind, SourceSettings } from '../../shared/source-settings.ts'
import { ChoiceField, NumberField } from './choices.tsx'
import { TextField } from './field.tsx'
import { formatWords } from './route-words.ts'
import { msg, t } from '../words/t.ts'

type Put = (part: Partial<SourceSettings>) => void
interface PartProps {
  settings: SourceSettings
  put: Put
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')]
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'pl', 'ar', 'zh', 'ja', 'tr', 'fa', 'he']

const CLOCKS = [
  { value: 'source', words: msg('Its own') },
  { value: 'received', words: msg('Arrival: its clock is not to be believed') },
] as const

/** How its copy is to be read where the copy itself does not say. */
export function ReadingFields({ settings, put, formats }: PartProps & { formats: readonly Format[] }) {
  const { timeZone, language, clock, format } = settings
  const choices = [
    { value: '', words: t('Found out by looking') },
    ...formats.map((value) => ({ value, words: formatWords(value) })),
  ]
  return (
    <>
      <TextField
        label={t('Time zone')}
        at="/settings/timeZone"
        required
        value={timeZone}
        options={ZONES}
        hint={t('For times that name none.')}
        onChange={(zone) => put({ timeZone: zone })}
      />
      <TextField
        label={t('Language')}
        at="/settings/language"
        value={language ?? ''}
        options={LANGUAGES}
        placeholder={t('as the copy says')}
        hint={t('For copy that names none: en, pt-BR.')}
        onChange={(text) => put({ language: text.trim() || null })}
      />
      <ChoiceField
        label={t('Whose time counts')}
        at="/settings/clock"
        value={clock}
        choices={CLOCKS}
        onChange={(value) => put({ clock: value })}
      />
      <ChoiceField
        label={t('Format')}
        at="/settings/format"
        value={format ?? ''}
        choices={choices}
        onChange={(value) => put({ format: formats.find((one) => one === value) ?? null })}
      />
    </>
  )
}

/** Routes that have to ask; the others are called, and ask besides. */
const ASKED: ReadonlySet<RouteKind> = new Set(['http', 'ftp', 'sftp', 'imap', 'folder', 'peer'])

const SILENCES = [
  { value: 'usual', words: msg('By its usual rate') },
  { value: 'minutes', words: msg('After some minutes') },
  { value: 'never', words: msg('Never') },
] as const

/** Minutes of silence that are allowed, where somebody chooses to set them. */
const SOME_MINUTES = 60

/** How often it is asked, and when its silence is an alarm. */
export function TimingFields({ settings, put }: PartProps) {
  const { silence, every, route } = settings
  const choice = silence === null ? 'usual' : silence === 0 ? 'never' : 'minutes'
  const choose = (value: (typeof SILENCES)[number]['value']): void =>
    put({ silence: value === 'usual' ? null : value === 'never' ? 0 : SOME_MINUTES })
  return (
    <>
      {ASKED.has(route.kind) && (
        <NumberField
          label={t('Asked every (seconds)')}
          at="/settings/every"
          least={5}
          most={86_400}
          value={every}
          onChange={(seconds) => put({ every: seconds })}
        />
      )}
      <ChoiceField
        label={t('Its silence is an alarm')}
        at="/settings/silence"
        value={choice}
        choices={SILENCES}
        onChange={choose}
      />
      {choice === 'minutes' && (
        <NumberField
          label={t('Minutes without copy')}
          at="/settings/silence"
          least={1}
          most={100_000}
          value={silence ?? SOME_MINUTES}
          onChange={(minutes) => put({ silence: minutes })}
        />
      )}
    </>
  )
}
