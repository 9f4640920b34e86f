import { useEffect } from 'react'
import { keyWords } from '../action/key-words.ts'
import { t } from '../words/t.ts'
import { type Choice, KIND_WORDS } from './choice.ts'
import styles from './palette.module.css'

interface OptionsProps {
  list: string
  choices: readonly Choice[]
  /** The one that Enter takes. */
  at: number
  onPick: (choice: Choice) => void
}

/** What fits, each with its kind and its keys; the one that Enter takes stays in view. */
export function Options({ list, choices, at, onPick }: OptionsProps) {
  useEffect(() => {
    document.querySelector(`#${CSS.escape(`${list}-${at}`)}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, at])
  return (
    <div id={list} role="listbox" aria-label={t('What fits')} className={styles.options}>
      {choices.map((choice, i) => (
        <div
          key={choice.id}
          id={`${list}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          data-kind={choice.kind}
          onClick={() => onPick(choice)}
        >
          <span className={styles.words} lang={choice.lang}>
            {choice.words}
          </span>
          {choice.note !== undefined && <span className={styles.note}>{choice.note}</span>}
          <span className={styles.kind}>{t(KIND_WORDS[choice.kind])}</span>
          {choice.keys?.[0] !== undefined && <kbd>{keyWords(choice.keys[0])}</kbd>}
        </div>
      ))}
    </div>
  )
}
