import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../words/t.ts'
import { type Choice, ranked, untyped } from './choice.ts'
import { Options } from './options.tsx'
import styles from './palette.module.css'
import { recentChoices, rememberChoice } from './recent.ts'
import { useArchive } from './use-archive.ts'
import { useChoices } from './use-choices.ts'
import { useOlderStories } from './use-older-stories.ts'

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/**
 * Go anywhere, do anything: a combobox over a listbox (ARIA Authoring Practices); the field keeps the focus. `focus` is
 * where it was before: what is done is done there.
 */
export function Palette({ focus, onClose }: { focus: Element | null; onClose: () => void }) {
  const list = useId()
  const [typed, setTyped] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const { choices, first } = useFound(typed, focus)
  const at = Math.max(
    0,
    choices.findIndex(({ id }) => id === chosenId),
  )
  const type = (text: string): void => {
    setTyped(text)
    setChosenId(null)
  }
  const perform = (choice: Choice): void => {
    rememberChoice(choice.id)
    // The focus goes back to where it was before anything is done there.
    flushSync(onClose)
    choice.perform()
  }
  const walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    // Who types fast and presses Enter means what is typed, though the list may still show what was.
    const chosen = (chosenId === null ? first : null) ?? choices[at]
    if (event.nativeEvent.isComposing) return
    if (step !== undefined) setChosenId(choices[walked(at, step, choices.length)]?.id ?? null)
    else if (event.key === 'Enter' && chosen !== undefined) perform(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Over label={t('Go anywhere, do anything')} onClose={onClose}>
      <input
        role="combobox"
        type="text"
        className={styles.field}
        aria-label={t('A story, an item, a name, or what to do')}
        placeholder={t('A story, an item, a name, or what to do')}
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={choices[at] && `${list}-${at}`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={walk}
      />
      <Options list={list} choices={choices} at={at} onPick={perform} />
      <p className="sr" role="status">
        {t('{count, plural, one {# found} other {# found}}', { count: choices.length })}
      </p>
    </Over>
  )
}

/** One step goes around the end, a leap stops there. */
function walked(at: number, step: number, count: number): number {
  const next = at + step
  return Math.abs(step) === 1 ? (next + count) % Math.max(1, count) : Math.max(0, Math.min(count - 1, next))
}

interface Found {
  choices: Choice[]
  /** The best for what is typed, while `choices` are still those of what was typed before. */
  first: Choice | null
}

/** What fits: of the desk by rank, then of the archive all at once, so that nothing moves when that comes; a search at the end. */
function useFound(typed: string, focus: Element | null): Found {
  const navigate = useNavigate()
  const asked = useDeferredValue(typed).trim()
  const all = useChoices(focus)
  const [stories, items] = [useOlderStories(asked), useArchive(asked)]
  const [recent] = useState(recentChoices)
  const found = (text: string, rest: Choice[]): Choice[] => {
    if (text === '') return untyped(all, recent)
    const search: Choice = {
      id: 'search',
      kind: 'search',
      words: t('Search all copy for “{typed}”', { typed: text }),
      perform: () => void navigate({ to: '/search', search: { q: text } }),
    }
    return [...ranked(all, text, recent), ...rest, search]
  }
  const now = typed.trim()
  return {
    choices: found(asked, stories === null || items === null ? [] : [...stories, ...items]),
    first: now === asked ? null : (found(now, [])[0] ?? null),
  }
}

/** A modal near the top of the screen, which the field in it names. */
function Over({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      data-palette
      className={styles.palette}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {children}
    </dialog>
  )
}
