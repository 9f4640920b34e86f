import { Link } from '@tanstack/react-router'
import { usePart } from '../follow/hooks.ts'
import { troubleWords } from '../sources/source-look.ts'
import type { TopicView } from '../follow/view.ts'
import type { SourcesScreen } from '../../shared/screen.ts'
import styles from './header.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

/** Changes only with what the badge says, so that the header is not drawn anew for every source that speaks. */
const told = (view: TopicView<SourcesScreen>) => {
  const states = view.screen?.sources.map(({ state }) => state) ?? []
  return { words: troubleWords(states), isFailing: states.includes('failing') }
}

/** For editors: a source that fails or should speak and does not, on every screen of the desk. */
export function SourceTrouble() {
  const { words, isFailing } = usePart('sources', told)
  return <span role="status">{words !== null && <Trouble words={words} isFailing={isFailing} />}</span>
}

function Trouble({ words, isFailing }: { words: string; isFailing: boolean }) {
  return (
    <Link
      to="/sources"
      className={styles.trouble}
      data-failing={isFailing || undefined}
      aria-label={t('Sources: {trouble}', { trouble: words })}
    >
      <span aria-hidden="true">{isFailing ? '✕' : '◌'}</span>{' '}
      {rich('<noun>Sources: </noun>{trouble}', {
        trouble: words,
        noun: <span className={styles.noun} />,
      })}
    </Link>
  )
}
