import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { StoryChanges, ToldChange } from '../../shared/change.ts'
import { entryHash } from '../story/use-entry-asked.ts'
import { useMinute } from '../ui/now.ts'
import { Glyph } from '../ui/stance-chip.tsx'
import { lookOf } from '../ui/stance.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './changes.module.css'
import { KINDS } from './kinds.ts'

/** Lines of a story that are shown at first. */
const FIRST = 8

interface StoryGroupProps {
  group: StoryChanges
  /** Its first line has the list's tab stop. */
  first: boolean
  onGo: () => void
}

/** What changed in one story. */
export function StoryGroup({ group, first, onGo }: StoryGroupProps) {
  const { storyId, title, state, changes } = group
  const [all, setAll] = useState(false)
  const shown = all ? changes : changes.slice(0, FIRST)
  return (
    <section className={styles.group}>
      <h3>
        {storyId === null ? t('In no story') : title}
        <span>
          {t('{n, plural, one {# change} other {# changes}}', { n: changes.length })}
          {state === 'closed' && ` · ${t('closed')}`}
        </span>
      </h3>
      <ul>
        {shown.map((change, index) => (
          <li key={change.seq}>
            <ChangeLine change={change} storyId={storyId} tabIndex={first && index === 0 ? 0 : -1} onGo={onGo} />
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" className={styles.rest} onClick={() => setAll(true)}>
          {t('{n} more', { n: changes.length - shown.length })}
        </button>
      )}
    </section>
  )
}

interface ChangeLineProps {
  change: ToldChange
  storyId: string | null
  tabIndex: 0 | -1
  onGo: () => void
}

/** One change; it leads to the entry, the item or the story that it is about. */
function ChangeLine({ change, storyId, tabIndex, onGo }: ChangeLineProps) {
  const minute = useMinute()
  const { at, kind, entryId, itemId } = change
  const look = KINDS[kind]
  const search = entryId === null && itemId !== null ? { item: itemId } : {}
  const place =
    storyId === null
      ? ({ to: '/wire', search } as const)
      : ({
          to: '/story/$id',
          params: { id: storyId },
          search,
          hash: entryId === null ? '' : entryHash(entryId),
        } as const)
  return (
    <Link {...place} data-row="" tabIndex={tabIndex} className={styles.line} onClick={onGo}>
      <time dateTime={at}>{shortTime(Date.parse(at), minute)}</time>
      <Glyph look={look} />
      <span className={styles.what}>
        <b className={styles.kind} data-tone={look.tone}>
          {t(look.words)}
        </b>{' '}
        <Words change={change} />
        <Who change={change} />
      </span>
    </Link>
  )
}

function Words({ change }: { change: ToldChange }) {
  const { party, words, was, stance, otherTitle } = change
  return (
    <>
      {party !== null && <b>{party} </b>}
      {was !== null && stance !== null && `${lookOf(was).noun} → ${lookOf(stance).noun} `}
      <q className={styles.words}>{words === '' ? (otherTitle ?? '') : words}</q>
    </>
  )
}

/** Who did it, where it was a person, and why. */
function Who({ change: { by, name, reason } }: { change: ToldChange }) {
  if (by === 'auto') return null
  return (
    <small>
      {t('by {name}', { name })}
      {reason !== null && `: “${reason}”`}
    </small>
  )
}
