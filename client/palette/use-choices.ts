import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Source } from '../../shared/source.ts'
import { useFetched } from '../access/use-fetched.ts'
import type { Action } from '../action/action.ts'
import { doable } from '../action/doable.ts'
import { useWorld } from '../action/use-world.ts'
import { ACTIONS } from '../actions.ts'
import { isListed } from '../desk/listed.ts'
import { usePart } from '../follow/hooks.ts'
import { useLists } from '../lists/use-lists.ts'
import { useSaved } from '../saved/use-saved.ts'
import { deskZone } from '../ui/shown-zone.ts'
import { takeTheme } from '../ui/theme.ts'
import { turnZoneTo, zoneWords } from '../ui/turn-zone.ts'
import { ownZone } from '../ui/zone.ts'
import { LANGUAGES, ownName } from '../words/language.ts'
import { speakByHand } from '../words/speak-by-hand.ts'
import { t } from '../words/t.ts'
import type { Choice } from './choice.ts'
import { settingChoices } from './settings.ts'

type Go = ReturnType<typeof useNavigate>

/** What concerns the place comes before what leads away from it. */
const isMove = ({ group }: Action): number => (group === 'Move' ? 1 : 0)

/** What can be done with the focus where it was; the focus is there again when it is done. */
function useActionChoices(focus: Element | null): Choice[] {
  const world = useWorld()
  const now = world(focus)
  const here = ACTIONS.filter((action) => action.bare !== true && doable(action, now, focus) !== null)
  const ordered = here.toSorted((a, b) => isMove(a) - isMove(b))
  return ordered.map((action) => ({
    id: `action ${action.id}`,
    kind: 'action',
    words: t(action.words),
    keys: action.keys,
    perform: () => {
      const there = document.activeElement
      doable(action, world(there), there)?.()
    },
  }))
}

/** The stories and walls of the desk. */
function useDeskChoices(go: Go): Choice[] {
  const screen = usePart('desk', (view) => view.screen)
  return useMemo(() => {
    const stories = (screen?.stories ?? [])
      .filter(isListed)
      .map(({ id, title, state }) => storyChoice(go, { id, title }, state))
    const walls = (screen?.walls ?? []).map(({ id, name }): Choice => {
      return {
        id: `wall ${id}`,
        kind: 'wall',
        words: name,
        perform: () => void go({ to: '/wall/$id', params: { id } }),
      }
    })
    return [...stories, ...walls]
  }, [screen, go])
}

export const storyChoice = (go: Go, { id, title }: { id: string; title: string }, state?: string): Choice => ({
  id: `story ${id}`,
  kind: 'story',
  words: title,
  ...(state === 'closed' && { note: t('closed') }),
  perform: () => void go({ to: '/story/$id', params: { id } }),
})

/** Who delivers, and who is who. */
function useNameChoices(go: Go): Choice[] {
  const { fetched } = useFetched<{ sources: Source[] }>('/api/v1/sources?limit=200')
  const lists = useLists()
  return useMemo(() => {
    const sources = (fetched.value?.sources ?? []).map(({ id, name }): Choice => {
      const perform = (): void => void go({ to: '/wire', search: { q: `source:${JSON.stringify(id)}` } })
      return { id: `source ${id}`, kind: 'source', words: name, also: id, note: t('its copy on the wire'), perform }
    })
    const parties = (lists.at === 'ready' ? lists.parties : [])
      .filter(({ off }) => !off)
      .map(({ id, content, text }): Choice => {
        const perform = (): void => void go({ to: '/lists', search: { row: id } })
        return { id: `party ${id}`, kind: 'party', words: content.name, also: text, perform }
      })
    return [...sources, ...parties]
  }, [fetched.value, lists, go])
}

/** Searches under a name. */
function useSavedChoices(go: Go): Choice[] {
  const saved = useSaved()
  return useMemo(
    () =>
      saved.map(({ of, search: { id, name, q } }): Choice => {
        const perform = (): void => void go({ to: '/search', search: { q } })
        const note = of === 'desk' ? t('saved for the desk') : t('saved for you')
        return { id: `search ${id}`, kind: 'search', words: name, also: q, note, perform }
      }),
    [saved, go],
  )
}

/** What this browser keeps of its reader's liking. */
const useSettingChoices = (): Choice[] =>
  settingChoices({
    languages: LANGUAGES.map((tag) => ({ tag, name: ownName(tag) })),
    speak: speakByHand,
    take: takeTheme,
    zones: { reader: zoneWords(ownZone()), desk: zoneWords(deskZone()) },
    tellTimesOf: turnZoneTo,
  })

/** Everything that the palette offers without asking the archive. */
export function useChoices(focus: Element | null): Choice[] {
  const go = useNavigate()
  return [
    ...useActionChoices(focus),
    ...useSettingChoices(),
    ...useDeskChoices(go),
    ...useSavedChoices(go),
    ...useNameChoices(go),
  ]
}
