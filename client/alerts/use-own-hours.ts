import type { Duty } from '../../shared/duty.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import { useMe } from '../access/me.tsx'
import { usePart } from '../follow/hooks.ts'

const NONE: AlertingScreen['duties'] = []

/** When the reader can be told of alerts; undefined where they have not said. */
export function useOwnHours(): Duty | undefined {
  const { me } = useMe()
  const duties = usePart('alerting', (view) => view.screen?.duties ?? NONE)
  return me.at === 'known' ? duties.find(({ duty }) => duty.userId === me.who.id)?.duty : undefined
}
