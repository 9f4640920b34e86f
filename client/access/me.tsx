import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import type { Identity } from '../../shared/role.ts'
import { useStore } from '../follow/hooks.ts'
import { forgetAll, startKeeping } from '../offline/keep-last.ts'
import { hearDeskZone } from '../ui/shown-zone.ts'
import { type Fetched, useFetched } from './use-fetched.ts'

/** Who sits here. `unknown` while the desk can't be asked; `stranger` when it wants a sign-in. */
export type Me = { at: 'asking' } | { at: 'unknown' } | { at: 'stranger' } | { at: 'known'; who: Identity }

export function meOf(fetched: Fetched<Identity>): Me {
  if (fetched.at === 'loading') return { at: 'asking' }
  if (fetched.at === 'error') return fetched.status === 401 ? { at: 'stranger' } : { at: 'unknown' }
  return { at: 'known', who: fetched.value }
}

/** True when commands are worth offering; the server decides in the end. */
export const mayEdit = (me: Me): boolean => me.at === 'known' && (me.who.role === 'editor' || me.who.role === 'admin')

const MeContext = createContext<{ me: Me; askAgain: () => void }>({ me: { at: 'asking' }, askAgain: () => {} })

export function MeProvider({ children }: { children: ReactNode }) {
  const { fetched, again } = useFetched<Identity & { deskZone: string }>('/api/v1/me')
  const zone = fetched.value?.deskZone
  useEffect(() => {
    if (zone !== undefined) hearDeskZone(zone)
  }, [zone])
  const { at } = meOf(fetched)
  useEffect(() => {
    if (at === 'known') startKeeping()
    if (at === 'stranger') void forgetAll()
  }, [at])
  const store = useStore()
  useEffect(() => {
    if (at !== 'unknown') return undefined
    // A desk that was opened without a network asks who sits there once it answers.
    return store.subscribe('desk', () => {
      if (store.view('desk').state.at === 'live') again()
    })
  }, [at, store, again])
  const asked = useMemo(() => ({ me: meOf(fetched), askAgain: again }), [fetched, again])
  return <MeContext value={asked}>{children}</MeContext>
}

export const useMe = (): { me: Me; askAgain: () => void } => useContext(MeContext)
export const useMayEdit = (): boolean => mayEdit(useMe().me)

/** True for who may set the desk up: sources, keys, people. */
export function useMayAdmin(): boolean {
  const { me } = useMe()
  return me.at === 'known' && me.who.role === 'admin'
}
