import type { ReactNode } from 'react'
import { loadAnew } from '../offline/load-anew.ts'
import { t } from '../words/t.ts'
import styles from './state-view.module.css'

/** What stands in a panel that has no rows to show. */
export type PanelState =
  | { at: 'loading' }
  | { at: 'empty'; words: ReactNode }
  | { at: 'error'; words: string; retry?: () => void }
  /** Nothing has come yet and nothing comes: it is asked for again by itself. */
  | { at: 'unreached' }
  /** The page is of another version than the desk. */
  | { at: 'outdated' }

/** Widths of the bones, in pairs: a headline and what stands below it. */
const BONES = ['72%', '38%', '58%', '44%', '66%', '30%']

export function StateView({ state }: { state: PanelState }) {
  if (state.at === 'loading') return <Loading />
  if (state.at === 'empty') return <div className={styles.view}>{state.words}</div>
  if (state.at === 'unreached')
    return (
      <Told title={t('The desk can’t be reached.')}>
        {t('It is tried again by itself; as soon as it answers, this is shown.')}
      </Told>
    )
  if (state.at === 'outdated')
    return (
      <Told title={t('This page is older than the desk.')} act={t('Load it anew')} onAct={() => void loadAnew()}>
        {t('The desk was brought up to date while it was open.')} {t('What you have typed is kept.')}
      </Told>
    )
  return (
    <Told title={t('That did not work.')} {...(state.retry && { act: t('Try again'), onAct: state.retry })}>
      {state.words}
    </Told>
  )
}

/** Bones where rows will stand. They come after a moment, so that a quick answer shows none; a slow one is told. */
function Loading() {
  return (
    <div className={styles.view} role="status" aria-label={t('Loading')}>
      <div className={styles.bones}>
        {BONES.map((width) => (
          <span key={width} className={styles.bone} style={{ width }} />
        ))}
      </div>
      <p className={styles.slow}>{t('This takes longer than usual.')}</p>
    </div>
  )
}

interface ToldProps {
  title: string
  act?: string
  onAct?: () => void
  children: ReactNode
}

function Told({ title, act, onAct, children }: ToldProps) {
  return (
    <div className={styles.view} role="alert">
      <p>
        <b>{title}</b> {children}
      </p>
      {act !== undefined && (
        <button type="button" className={styles.retry} onClick={onAct}>
          {act}
        </button>
      )}
    </div>
  )
}
