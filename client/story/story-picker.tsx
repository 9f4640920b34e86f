import { type KeyboardEvent, useId, useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { pathWith } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { usePart } from '../follow/hooks.ts'
import styles from '../ui/dialog-form.module.css'
import { useFirstField } from '../ui/use-first-field.ts'
import { storiesFor } from './pick-story.ts'
import { t } from '../words/t.ts'

interface StoryPickerProps {
  /** The story that looks for another; null where there is none. */
  storyId: string | null
  picked: Story | null
  onPick: (story: Story | null) => void
}

const NONE: readonly Story[] = []
const MOST_ASKED = 30

/** C50: another story by typing its title: arrows walk what fits, Enter picks (combobox of the ARIA Authoring Practices). */
export function StoryPicker({ storyId, picked, onPick }: StoryPickerProps) {
  const list = useId()
  const field = useFirstField<HTMLInputElement>()
  const stories = usePart('desk', (view) => view.screen?.stories ?? NONE)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const asked =
    typed.trim() !== '' && picked === null ? pathWith('/api/v1/stories', { title: typed, limit: MOST_ASKED }) : null
  // The desk has its latest stories at hand; the server knows all.
  const { fetched } = useFetched<{ stories: Story[] }>(asked)
  const here = new Set(stories.map(({ id }) => id))
  const others = (fetched.value?.stories ?? []).filter(({ id }) => !here.has(id))
  const fit = picked === null ? storiesFor([...stories, ...others], storyId, typed) : []
  const chosen = fit[Math.min(at, fit.length - 1)]
  const type = (text: string): void => {
    setTyped(text)
    setAt(0)
    onPick(null)
  }
  const pick = (story: Story): void => {
    setTyped(story.title)
    onPick(story)
  }
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt((Math.min(at, fit.length - 1) + step + fit.length) % Math.max(1, fit.length))
    else if (event.key === 'Enter' && chosen !== undefined) pick(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <label htmlFor={`${list}-typed`}>{t('Title of the other story')}</label>
      <input
        id={`${list}-typed`}
        role="combobox"
        aria-expanded={fit.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        autoComplete="off"
        value={typed}
        ref={field}
        onChange={(event) => type(event.target.value)}
        onKeyDown={walk}
      />
      <Options list={list} stories={fit} chosen={chosen} onPick={pick} />
      {fit.length === 0 && picked === null && fetched.at !== 'loading' && (
        <p className={styles.none}>{t('No other story has these words in its title.')}</p>
      )}
    </div>
  )
}

interface OptionsProps {
  list: string
  stories: readonly Story[]
  chosen: Story | undefined
  onPick: (story: Story) => void
}

/** What fits; the field keeps the focus, so that the keyboard needs no way into the list. */
function Options({ list, stories, chosen, onPick }: OptionsProps) {
  return (
    <div id={list} role="listbox" aria-label={t('Stories')} className={styles.options} hidden={stories.length === 0}>
      {stories.map((story) => (
        <div
          key={story.id}
          id={`${list}-${story.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={story === chosen}
          onClick={() => onPick(story)}
        >
          {story.title}
          <small>
            {t('{count, plural, one {# item} other {# items}}', { count: story.counts.items })}
            {story.state === 'closed' && ` · ${t('closed')}`}
          </small>
        </div>
      ))}
    </div>
  )
}
