import buttons from '../ui/button.module.css'
import { usePart } from '../follow/hooks.ts'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'

/** The wall of a newsroom that has one only. */
export const MAIN_WALL = 'main'

/** Puts the story on the wall, or lets the wall follow the hottest story again. */
export function WallButton({ storyId }: { storyId: string }) {
  const act = useAct()
  const wall = usePart('desk', (view) => view.screen?.walls.find((w) => w.id === MAIN_WALL))
  const here = wall?.held === true && wall.storyId === storyId
  return (
    <button
      type="button"
      className={here ? buttons.button : buttons.solid}
      aria-pressed={here}
      onClick={() => act({ name: 'put-on-wall', args: { wallId: MAIN_WALL, storyId: here ? null : storyId } })}
    >
      {here ? t('Take off wall') : t('Put on wall')}
    </button>
  )
}
