import { useState } from 'react'
import type { ScreenLine } from '../../shared/wall-line.ts'
import { remove } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'

interface RemoveWallProps {
  wallId: string
  /** Screens that are put up on it. */
  screens: readonly ScreenLine[]
  onDone: () => void
  onFailed: (words: string) => void
}

/** Takes a wall off the list. What hangs on it is told first, with what becomes of it: no screen goes stale in silence. */
export function RemoveWall({ wallId, screens, onDone, onFailed }: RemoveWallProps) {
  const act = useAct()
  const [asked, setAsked] = useState(false)
  const takeOff = async (): Promise<void> => {
    for (const { id } of screens) {
      const answer = await remove(`/api/v1/wall-screens/${encodeURIComponent(id ?? '')}`)
      if (!answer.ok) return onFailed(answer.message)
    }
    act({ name: 'remove-wall', args: { wallId } }, onDone, onFailed)
  }
  if (!asked || screens.length === 0)
    return (
      <button
        type="button"
        className={buttons.plain}
        onClick={() => (screens.length === 0 ? void takeOff() : setAsked(true))}
      >
        {t('Take the wall off the list')}
      </button>
    )
  return (
    <p role="alert">
      {t(
        '{count, plural, one {A screen hangs} other {# screens hang}} on it: {names}. Each will say that it is revoked, and can then be put up on another wall.',
        { count: screens.length, names: screens.map(({ name }) => name).join(', ') },
      )}{' '}
      <button type="button" className={buttons.button} onClick={() => void takeOff()}>
        {t('Revoke and take it off')}
      </button>
    </p>
  )
}
