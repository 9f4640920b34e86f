import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Identity } from '../../shared/role.ts'
import { mayEdit, useMe } from '../access/me.tsx'
import { signOut } from '../access/sign-out.ts'
import { askToNotify, mayAsk } from '../alerts/notification.ts'
import { useSound, useSpeech } from '../alerts/use-alarm.ts'
import { shutByEscape } from '../ui/shut-by-escape.ts'
import { THEME_WORDS, turnTheme, useTheme } from '../ui/theme.ts'
import { ZoneChoice } from '../ui/zone-choice.tsx'
import { LanguageChoice } from '../words/language-choice.tsx'
import { type Message, msg, t } from '../words/t.ts'
import styles from './desk-menu.module.css'

/** What is needed seldom: paste, sound, notifications, theme, language, help, signing out. */
export function DeskMenu({ onPaste, onHelp }: { onPaste: () => void; onHelp: () => void }) {
  const [open, setOpen] = useState(false)
  const { me, askAgain } = useMe()
  const { muted } = useSound()
  const theme = useTheme()
  const and = (act: () => void) => (): void => {
    setOpen(false)
    act()
  }
  return (
    <div
      className={styles.wrap}
      onKeyDown={open ? shutByEscape(() => setOpen(false)) : undefined}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-label={t('Menu')}
        onClick={() => setOpen(!open)}
      >
        {muted && <SoundOff />} <span aria-hidden="true">⋯</span>
      </button>
      {open && (
        <div className={styles.menu}>
          {me.at === 'known' && <Who {...me.who} />}
          <button type="button" onClick={and(onPaste)}>
            {t('Paste an article')} <kbd>p</kbd>
          </button>
          <Sounds />
          {mayAsk() && (
            <button type="button" onClick={and(() => void askToNotify())}>
              {t('Allow notifications')}
            </button>
          )}
          <button type="button" onClick={turnTheme}>
            {t(THEME_WORDS[theme])} <kbd>D</kbd>
          </button>
          <ZoneChoice />
          <LanguageChoice className={styles.choice} />
          <Screens mayEdit={mayEdit(me)} onGo={() => setOpen(false)} />
          <button type="button" onClick={and(onHelp)}>
            {t('Keyboard')} <kbd>?</kbd>
          </button>
          {me.at === 'known' && (
            <button type="button" onClick={and(() => void signOut().then(askAgain))}>
              {t('Sign out')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** How what rings is heard. */
function Sounds() {
  const { muted, turn: turnSound } = useSound()
  const { spoken, turn: turnSpeech } = useSpeech()
  return (
    <>
      <button type="button" onClick={turnSound} aria-pressed={!muted}>
        {t(muted ? 'Sound: off' : 'Sound: on')} <kbd>m</kbd>
      </button>
      <button type="button" onClick={turnSpeech} aria-pressed={spoken}>
        {t(spoken ? 'Read aloud: on' : 'Read aloud: off')} <kbd>L</kbd>
      </button>
    </>
  )
}

function SoundOff() {
  return (
    <svg className={styles.muted} role="img" aria-label={t('Sound is off')} viewBox="0 0 16 16" width="14" height="14">
      <title>{t('Sound is off')}</title>
      <path d="M2 6h2.5L8 3v10L4.5 10H2zM10.5 6l4 4m0-4-4 4" />
    </svg>
  )
}

/** Screens that the bar has no room for, or that a phone's has not. */
function Screens({ mayEdit: edits, onGo }: { mayEdit: boolean; onGo: () => void }) {
  return (
    <>
      <Link to="/lists" onClick={onGo}>
        {t('Parties and outlets')} <kbd>5</kbd>
      </Link>
      {edits && (
        <Link to="/sources" onClick={onGo}>
          {t('Sources')} <kbd>6</kbd>
        </Link>
      )}
      {edits && (
        <Link to="/walls" onClick={onGo}>
          {t('Walls')} <kbd>7</kbd>
        </Link>
      )}
    </>
  )
}

const ROLE_WORDS: Record<Identity['role'], Message> = {
  wall: msg('wall'),
  ingest: msg('ingest'),
  viewer: msg('viewer'),
  editor: msg('editor'),
  admin: msg('admin'),
}

function Who({ name, role }: Identity) {
  return (
    <p>
      {name} · {t(ROLE_WORDS[role])}
    </p>
  )
}
