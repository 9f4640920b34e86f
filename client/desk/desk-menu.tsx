import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Identity } from '../../shared/role.ts'
import { mayEdit, useMe } from '../access/me.tsx'
import { post } from '../access/request.ts'
import { askToNotify, mayAsk } from '../alerts/notification.ts'
import { useSound } from '../alerts/use-alarm.ts'
import { useTheme } from '../ui/theme.ts'
import styles from './desk-menu.module.css'

const THEME_WORDS = { system: 'Light or dark: as the machine', light: 'Light', dark: 'Dark' } as const

/** What is needed seldom: paste, sound, notifications, theme, help, signing out. */
export function DeskMenu({ onPaste, onHelp }: { onPaste: () => void; onHelp: () => void }) {
  const [open, setOpen] = useState(false)
  const { me, askAgain } = useMe()
  const { muted, turn: turnSound } = useSound()
  const { theme, turn: turnTheme } = useTheme()
  const signOut = (): void => void post('/api/auth/sign-out', {}).then(askAgain)
  const and = (act: () => void) => (): void => {
    setOpen(false)
    act()
  }
  return (
    <div
      className={styles.wrap}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-label="Menu"
        onClick={() => setOpen(!open)}
      >
        {muted && <span title="Sound is off">🔇</span>} <span aria-hidden="true">⋯</span>
      </button>
      {open && (
        <div className={styles.menu}>
          {me.at === 'known' && <Who {...me.who} />}
          <button type="button" onClick={and(onPaste)}>
            Paste an article <kbd>p</kbd>
          </button>
          <button type="button" onClick={turnSound} aria-pressed={!muted}>
            Sound: {muted ? 'off' : 'on'} <kbd>m</kbd>
          </button>
          {mayAsk() && (
            <button type="button" onClick={and(() => void askToNotify())}>
              Allow notifications
            </button>
          )}
          <button type="button" onClick={turnTheme}>
            {THEME_WORDS[theme]}
          </button>
          <Screens mayEdit={mayEdit(me)} onGo={() => setOpen(false)} />
          <button type="button" onClick={and(onHelp)}>
            Keyboard <kbd>?</kbd>
          </button>
          {me.at === 'known' && (
            <button type="button" onClick={and(signOut)}>
              Sign out
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** Screens that the bar has no room for, or that a phone's has not. */
function Screens({ mayEdit: edits, onGo }: { mayEdit: boolean; onGo: () => void }) {
  return (
    <>
      <Link to="/lists" onClick={onGo}>
        Parties and outlets <kbd>5</kbd>
      </Link>
      {edits && (
        <Link to="/sources" onClick={onGo}>
          Sources <kbd>6</kbd>
        </Link>
      )}
    </>
  )
}

function Who({ name, role }: Identity) {
  return (
    <p>
      {name} · {role}
    </p>
  )
}
