import type { Command } from '../shared/protocol/command.ts'
import { type Message, msg } from './words/t.ts'

/** What the actions may touch: given by the shell, so that they are plain rows of a table. */
export interface World {
  go: (to: '/' | '/wire' | '/alerts' | '/search' | '/wall' | '/lists' | '/sources') => void
  /** Puts the focus into the list of the screen. */
  enterList: () => void
  focusSearch: () => void
  help: () => void
  paste: () => void
  turnSound: () => void
  command: (command: Command) => void
  /** The entry that has the focus, or null. */
  entryId: string | null
  /** The alert that has the focus, else the latest open one, or null. */
  alertId: string | null
  /** Opens or closes the reasons for the entry that has the focus. */
  why: () => void
  /** Puts the entry that has the focus right. */
  correct: () => void
  /** Presses what the page offers: an answer to a proposal, to take the latest one back, a merger, a split. */
  press: (offer: 'accept' | 'decline' | 'undo' | 'merge' | 'split') => void
  /** Opens what has the focus. */
  open: () => void
}

export interface Action {
  keys: readonly string[]
  words: Message
  group: 'Move' | 'Entry' | 'Story' | 'Alerts' | 'Desk'
  /** Works also while an item is open over the screen. */
  over?: true
  perform: (world: World) => void
}

const onEntry =
  (name: 'confirm-entry' | 'reject-entry' | 'restore-entry') =>
  ({ entryId, command }: World): void => {
    if (entryId !== null) command({ name, args: { entryId } })
  }

const acknowledge = ({ alertId, command }: World): void => {
  if (alertId !== null) command({ name: 'acknowledge-alert', args: { alertId } })
}

/** Every key of the desk, once: they drive the keyboard and the help alike. */
export const ACTIONS: readonly Action[] = [
  { keys: ['j', 'ArrowDown'], words: msg('Next row'), group: 'Move', over: true, perform: (w) => w.enterList() },
  { keys: ['k', 'ArrowUp'], words: msg('Row before'), group: 'Move', over: true, perform: (w) => w.enterList() },
  { keys: ['Enter'], words: msg('Open what has the focus'), group: 'Move', perform: (w) => w.open() },
  { keys: ['Escape'], words: msg('Close what is open'), group: 'Move', perform: () => {} },
  { keys: ['/'], words: msg('Search'), group: 'Move', perform: (w) => w.focusSearch() },
  { keys: ['1'], words: msg('Desk'), group: 'Move', perform: (w) => w.go('/') },
  { keys: ['2'], words: msg('Wire'), group: 'Move', perform: (w) => w.go('/wire') },
  { keys: ['3'], words: msg('Alerts'), group: 'Move', perform: (w) => w.go('/alerts') },
  { keys: ['4'], words: msg('Wall'), group: 'Move', perform: (w) => w.go('/wall') },
  { keys: ['5'], words: msg('Parties and outlets'), group: 'Move', perform: (w) => w.go('/lists') },
  { keys: ['6'], words: msg('Sources'), group: 'Move', perform: (w) => w.go('/sources') },
  { keys: ['y'], words: msg('Confirm the entry'), group: 'Entry', over: true, perform: onEntry('confirm-entry') },
  { keys: ['n'], words: msg('Reject the entry'), group: 'Entry', over: true, perform: onEntry('reject-entry') },
  { keys: ['u'], words: msg('Undo: back to suggested'), group: 'Entry', over: true, perform: onEntry('restore-entry') },
  { keys: ['e'], words: msg('Correct the entry by hand'), group: 'Entry', perform: (w) => w.correct() },
  { keys: ['w'], words: msg('Why: the reasons for the entry'), group: 'Entry', perform: (w) => w.why() },
  { keys: ['s'], words: msg('Do what is proposed for the story'), group: 'Story', perform: (w) => w.press('accept') },
  { keys: ['x'], words: msg('Keep the story as it is'), group: 'Story', perform: (w) => w.press('decline') },
  { keys: ['g'], words: msg('Merge the story into another'), group: 'Story', perform: (w) => w.press('merge') },
  { keys: ['v'], words: msg('Split items off the story'), group: 'Story', perform: (w) => w.press('split') },
  { keys: ['z'], words: msg('Undo that'), group: 'Story', perform: (w) => w.press('undo') },
  { keys: ['a'], words: msg('Acknowledge the alert in focus, else the latest'), group: 'Alerts', perform: acknowledge },
  { keys: ['m'], words: msg('Sound on or off'), group: 'Alerts', perform: (w) => w.turnSound() },
  { keys: ['p'], words: msg('Paste an article'), group: 'Desk', perform: (w) => w.paste() },
  { keys: ['?'], words: msg('This help'), group: 'Desk', perform: (w) => w.help() },
]

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

/** Which action a key means, or null: keys with a modifier are the browser's, letters in a field are the writer's. */
export function actionFor(pressed: Pressed): Action | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.writing) return null
  const action = ACTIONS.find((a) => a.keys.includes(pressed.key))
  if (action === undefined) return null
  return pressed.over && action.over !== true ? null : action
}
