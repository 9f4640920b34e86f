import { useParams } from '@tanstack/react-router'
import { useMe } from '../access/me.tsx'
import { dropScreenToken, keptScreen } from '../access/screen-token.ts'
import { useTopic } from '../follow/hooks.ts'
import type { TopicView } from '../follow/view.ts'
import { MAIN_WALL } from '../story/main-wall.ts'
import { PairScreen, RevokedScreen } from './pair-screen.tsx'
import { useUntouched } from './use-untouched.ts'
import { WallShown } from './wall-shown.tsx'
import { WallState } from './wall-state.tsx'
import styles from './wall.module.css'

const putUpAgain = (): void => {
  dropScreenToken()
  location.reload()
}

/** A screen in the room: put up with a code, or opened by somebody of the desk. */
export function WallScreen() {
  const { me } = useMe()
  const { id = MAIN_WALL } = useParams({ strict: false })
  const screen = keptScreen()
  if (screen !== null && me.at === 'stranger') return <RevokedScreen again={putUpAgain} />
  if (screen === null && me.at === 'stranger') return <PairScreen />
  return <Wall id={screen?.wall ?? id} />
}

/** Read-only, and honest about its age. */
function Wall({ id }: { id: string }) {
  const view = useTopic(`wall:${id}`)
  useUntouched(view.state)
  const { at } = view.state
  if (at === 'refused' && view.state.code === 'unauthenticated' && keptScreen() !== null)
    return <RevokedScreen again={putUpAgain} />
  return view.screen === null ? <Waiting view={view} /> : <WallShown view={view} screen={view.screen} />
}

function Waiting({ view }: { view: TopicView }) {
  return (
    <main className={styles.wall} data-state={view.state.at}>
      <h1 className={styles.title}>On Record</h1>
      <WallState view={view} latest={0} />
    </main>
  )
}
