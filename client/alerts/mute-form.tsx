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
import { type Muting, MUTINGS, isMuting, mutingWords } from './answers.ts'
import styles from './rule-form.module.css'
import { UntilField } from './until-field.tsx'
import { type Until, untilAt } from './until.ts'
import { useMute } from './use-mute.ts'

const NO_STORIES: Story[] = []
const storyOf = keyed<Story>((story) => story.id)

/** Mutes a story, a party or a source, whether or not it has rung. */
export function MuteForm({ onDone }: { onDone: () => void }) {
  const id = useId()
  const mute = useMute()
  const known = useKnownValues()
  const stories = usePart('desk', (view) => view.screen?.stories ?? NO_STORIES)
  const open = stories.filter(({ state }) => state === 'open')
  const [what, setWhat] = useState<Muting>('story')
  const [typed, setTyped] = useState<string | null>(null)
  const [until, setUntil] = useState<Until>('hour')
  const [refused, setRefused] = useState('')
  const value = typed ?? (what === 'story' ? (open[0]?.id ?? '') : '')
  const words = what === 'story' ? (storyOf(stories, value)?.title ?? value) : value.trim()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const reason = fieldText(event.currentTarget, 'reason') || undefined
    const at = new Date(untilAt(until, now())).toISOString()
    mute({ what, value: value.trim(), words, until: at, reason }, onDone, setRefused)
  }
  return (
    <form className={styles.form} aria-labelledby={id} onSubmit={submit}>
      <h4 id={id}>{mutingWords(what, words)}</h4>
      <label>
        {t('What is muted')}
        <select
          value={what}
          onChange={({ target }) => {
            if (!isMuting(target.value)) return
            setWhat(target.value)
            setTyped(null)
          }}
        >
          {Object.entries(MUTINGS).map(([kind, told]) => (
            <option key={kind} value={kind}>
              {t(told)}
            </option>
          ))}
        </select>
      </label>
      <Value what={what} value={value} onChange={setTyped} stories={open} known={known} />
      <UntilField until={until} onChange={setUntil} />
      <ReasonField />
      <Refusal words={refused} />
      <DialogActs words={t('Mute it')} onClose={onDone} />
    </form>
  )
}

interface ValueProps {
  what: Muting
  value: string
  onChange: (value: string) => void
  stories: readonly Story[]
  known: KnownValues
}

function Value({ what, value, onChange, stories, known }: ValueProps) {
  const id = useId()
  if (what === 'story')
    return (
      <label>
        {t('Story')}
        <select required value={value} onChange={({ target }) => onChange(target.value)}>
          {stories.map((story) => (
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
      <input
        required
        maxLength={200}
        list={id}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
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
