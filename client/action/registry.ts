import type { Action } from './action.ts'

/** All actions, in order. @throws where two share an id or a key: one of them would never be reached. */
export function registry<A extends Action>(list: readonly A[]): readonly A[] {
  const names = new Set<string>()
  for (const name of list.flatMap(({ id, keys }) => [id, ...keys.map((key) => `the key ${key}`)])) {
    if (names.has(name)) throw new Error(`two actions claim ${name}`)
    names.add(name)
  }
  return list
}

/** What was pressed, as far as it matters here. */
export interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** Inside a field in which one writes. */
  writing: boolean
  /** A dialog stands over the screen. */
  over: boolean
}

/** A press as `keys` write it: `Mod+k` for ⌘K and Ctrl-K; null for what is the browser's. */
function chordOf({ key, ctrlKey, metaKey, altKey }: Pressed): string | null {
  if (altKey) return null
  return ctrlKey || metaKey ? `Mod+${key.toLowerCase()}` : key
}

/** Which action a press means, or null: letters in a field are the writer's, chords that no action has the browser's. */
export function actionFor<A extends Action>(list: readonly A[], pressed: Pressed): A | null {
  const chord = chordOf(pressed)
  if (chord === null || (pressed.writing && !chord.startsWith('Mod+'))) return null
  const action = list.find(({ keys }) => keys.includes(chord))
  if (action === undefined) return null
  return pressed.over && action.over !== true ? null : action
}
