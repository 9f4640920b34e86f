import { useState } from 'react'
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
const ONLY = [plainWall(MAIN_WALL)]

const stands = (wall: Wall, storyId: string): boolean => wall.held && (wall.chosenId ?? wall.storyId) === storyId

/**
 * Puts the story on a wall, where it stays, or lets the wall's programme go on. Of several walls it asks which. `listed`
 * among other acts it is one of them, no more.
 */
export function WallButton({ storyId, listed = false }: { storyId: string; listed?: boolean }) {
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const there = usePart('desk', (view) => view.screen?.walls ?? NONE).filter(({ removed }) => !removed)
  const walls = there.length === 0 ? ONLY : there
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
      {asking && (
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
