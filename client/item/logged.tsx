import { type ReactNode, useMemo } from 'react'
import type { Entry } from '../../shared/entry.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLine } from '../../shared/item.ts'
import { useMayEdit } from '../access/me.tsx'
import { useTopic } from '../follow/hooks.ts'
import { type Around, AroundContext, NOTHING } from '../why/around.ts'
import { walkRows } from '../ui/walk-rows.ts'
import { useAct } from '../ui/use-act.ts'
import buttons from '../ui/button.module.css'
import { languageNote } from './language-note.ts'
import { LoggedCard } from './logged-card.tsx'
import styles from './logged.module.css'
import { t } from '../words/t.ts'

/** What was logged from this item, as the story has it now. */
export function Logged({
  item,
  entries,
  language,
  toWords,
  children,
}: {
  item: ItemLine
  entries: readonly Entry[]
  /** The language that the copy was read in; null where none could be told, undefined before it was read. */
  language: string | null | undefined
  /** Shows where the words of an entry stand. */
  toWords: (entryId: string) => void
  /** What can be done besides. */
  children: ReactNode
}) {
  const told = language === undefined || (language === null && entries.length > 0)
  const unread = told ? null : languageNote(language)
  return (
    <>
      <div className={styles.head}>
        <h2>{t('Logged from this item')}</h2>
        {children}
      </div>
      {item.fault !== null && <Fault item={item} fault={item.fault} />}
      {unread !== null && <p className={styles.none}>{unread}</p>}
      {entries.length === 0 && item.fault === null && unread === null && (
        <p className={styles.none}>{noneWords(item)}</p>
      )}
      {item.storyId === null ? (
        <Cards entries={entries} around={NOTHING} toWords={toWords} />
      ) : (
        <Live storyId={item.storyId} entries={entries} toWords={toWords} />
      )}
    </>
  )
}

function noneWords(item: ItemLine): string {
  if (isHeld(item)) return t('Read once its embargo has passed.')
  return t(item.withdrawn ? 'This copy was withdrawn.' : 'No position of any party was found in this copy.')
}

/** The cards over the live story: a confirmation here or elsewhere shows at once. */
function Live({ storyId, ...cards }: { storyId: string } & Omit<CardsProps, 'around'>) {
  const { screen } = useTopic(`story:${storyId}`)
  const around = useMemo(() => (screen === null ? NOTHING : { ...screen, past: null }), [screen])
  return <Cards {...cards} around={around} />
}

interface CardsProps {
  entries: readonly Entry[]
  around: Around
  toWords: (entryId: string) => void
}

function Cards({ entries, around, toWords }: CardsProps) {
  const mayEdit = useMayEdit()
  return (
    <AroundContext value={around}>
      <div data-walk="main" onKeyDown={walkRows} role="list" aria-label={t('Entries from this item')}>
        {entries.map((entry, i) => (
          <div
            key={entry.id}
            role="listitem"
            data-row={entry.id}
            data-entry={entry.id}
            tabIndex={i === 0 ? 0 : -1}
            className={styles.row}
          >
            <LoggedCard number={i + 1} entry={entry} mayEdit={mayEdit} toWords={() => toWords(entry.id)} />
          </div>
        ))}
      </div>
    </AroundContext>
  )
}

function Fault({ item, fault }: { item: ItemLine; fault: string }) {
  const act = useAct()
  const mayEdit = useMayEdit()
  return (
    <div className={styles.fault}>
      <p>
        <b>{t('This version could not be read.')}</b> {fault}
      </p>
      {mayEdit && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => act({ name: 'retry-item', args: { itemId: item.itemId } })}
        >
          {t('Try again')}
        </button>
      )}
    </div>
  )
}
