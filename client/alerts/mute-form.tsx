import { type SubmitEvent, useId, useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { usePart } from '../follow/hooks.ts'
import type { KnownValues } from '../search/complete.ts'
import { useKnownValues } from '../search/use-known-values.ts'
import { DialogActs } from '../ui/dialog-acts.tsx'
import { fieldText } from '../ui/field-text.ts'
import { keyed } from '../ui/keyed.ts'
import { now } from '../ui/now.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { t } from '../words/t.ts'
import { type Muting, MUTINGS, isMuting } from './answers.ts'
import styles from './rule-form.module.css'
import { UntilField } from './until-field.tsx'
import { type Until, untilAt } from './until.ts'
import { useMute } from './use-mute.ts'

const NO_STORIES: Story[] = []
const storyOf = keyed<Story>((story) => story.id)

/** Mutes a story, a party or a source, whether or not it has rung. */
export function MuteForm({ onDone }: { onDone: () => void }) {
  const mute = useMute()
  const known = useKnownValues()
  const stories = usePart('desk', (view) => view.screen?.stories ?? NO_STORIES)
  const [what, setWhat] = useState<Muting>('story')
  const [until, setUntil] = useState<Until>('hour')
  const [refused, setRefused] = useState('')
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const value = fieldText(event.currentTarget, 'value')
    const words = what === 'story' ? (storyOf(stories, value)?.title ?? value) : value
    const reason = fieldText(event.currentTarget, 'reason') || undefined
    const at = new Date(untilAt(until, now())).toISOString()
    mute({ what, value, words, until: at, reason }, onDone, setRefused)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {t('What is muted')}
        <select value={what} onChange={({ target: { value } }) => isMuting(value) && setWhat(value)}>
          {Object.entries(MUTINGS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {t(words)}
            </option>
          ))}
        </select>
      </label>
      <Value key={what} what={what} stories={stories} known={known} />
      <UntilField until={until} onChange={setUntil} />
      <ReasonField />
      <Refusal words={refused} />
      <DialogActs words={t('Mute it')} onClose={onDone} />
    </form>
  )
}

function Value({ what, stories, known }: { what: Muting; stories: readonly Story[]; known: KnownValues }) {
  const id = useId()
  if (what === 'story')
    return (
      <label>
        {t('Story')}
        <select name="value" required>
          {stories
            .filter(({ state }) => state === 'open')
            .map((story) => (
              <option key={story.id} value={story.id}>
                {story.title}
              </option>
            ))}
        </select>
      </label>
    )
  const names = [...new Set(what === 'party' ? known.party : known.source)]
  return (
    <label>
      {what === 'party' ? t('Party') : t('Source')}
      <input name="value" required maxLength={200} list={id} autoComplete="off" />
      <datalist id={id}>
        {names.slice(0, 500).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </label>
  )
}
