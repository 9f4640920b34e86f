import { Suspense, useState } from 'react'
import { lateDialog } from '../offline/late.tsx'
import { plainWall } from '../../shared/plain-wall.ts'
import type { Wall } from '../../shared/wall.ts'
import { ActionButton } from '../action/action-button.tsx'
import { usePart } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import form from '../ui/dialog-form.module.css'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import { MAIN_WALL } from './main-wall.ts'

const NONE: readonly Wall[] = []
const PLAIN = plainWall(MAIN_WALL)
const PairDialog = lateDialog(() => import('../walls/pair-dialog.tsx').then((m) => ({ default: m.PairDialog })))

const stands = (wall: Wall, storyId: string): boolean => wall.held && (wall.chosenId ?? wall.storyId) === storyId

/** W41: a desk without a wall says so, and puts one up; a browser that is signed in can be one without a code. */
function NoWall({ turn, onClose }: { turn: () => void; onClose: () => void }) {
  const [pairing, setPairing] = useState(false)
  if (pairing)
    return (
      <Suspense>
        <PairDialog code="" walls={NONE} onClose={onClose} />
      </Suspense>
    )
  return (
    <Dialog title={t('Put on wall')} narrow onClose={onClose}>
      <div className={form.form}>
        <p>{t('No wall is up yet on which the story could be seen.')}</p>
        <p>
          {t('Put up a screen now, or put the story on the desk’s first wall: it stands at {address}.', {
            address: `${location.host}/wall`,
          })}
        </p>
        <div className={form.acts}>
          <button type="button" className={buttons.solid} onClick={() => setPairing(true)}>
            {t('Put up a screen')}
          </button>
          <button
            type="button"
            className={buttons.button}
            onClick={() => {
              turn()
              onClose()
            }}
          >
            {t('Put it on the first wall')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

/**
 * Puts the story on a wall, where it stays, or lets the wall's programme go on. Of several walls it asks which. `listed`
 * among other acts it is one of them, no more.
 */
export function WallButton({ storyId, listed = false }: { storyId: string; listed?: boolean }) {
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const walls = usePart('desk', (view) => view.screen?.walls ?? NONE).filter(({ removed }) => !removed)
  const here = walls.some((wall) => stands(wall, storyId))
  const turn = (wall: Wall): void =>
    act({ name: 'put-on-wall', args: { wallId: wall.id, storyId: stands(wall, storyId) ? null : storyId } })
  const [only] = walls
  return (
    <>
      <ActionButton
        action="story.wall"
        look={here || listed ? 'button' : 'solid'}
        aria-pressed={here}
        onClick={() => (walls.length === 1 && only !== undefined ? turn(only) : setAsking(true))}
      >
        {here && walls.length === 1 ? t('Take off wall') : t('Put on wall')}
      </ActionButton>
      {asking && walls.length === 0 && <NoWall turn={() => turn(PLAIN)} onClose={() => setAsking(false)} />}
      {asking && walls.length > 0 && (
        <Dialog title={t('Put on wall')} narrow onClose={() => setAsking(false)}>
          <div className={form.form}>
            {walls.map((wall) => (
              <div key={wall.id} className={form.acts}>
                <button
                  type="button"
                  className={stands(wall, storyId) ? buttons.button : buttons.solid}
                  aria-pressed={stands(wall, storyId)}
                  onClick={() => turn(wall)}
                >
                  {wall.name}: {stands(wall, storyId) ? t('Take off wall') : t('Put on wall')}
                </button>
              </div>
            ))}
          </div>
        </Dialog>
      )}
    </>
  )
}
