import type { Alert } from '../../shared/alert.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Done } from '../ui/use-act.ts'
import { type Message, msg } from '../words/t.ts'

/** Where an action stands in the help and in the palette, in this order. */
export const GROUPS = ['Move', 'Entry', 'Item', 'Story', 'Wire', 'Search', 'Alerts', 'Walls', 'Desk'] as const
export type Group = (typeof GROUPS)[number]
export const GROUP_WORDS: Record<Group, Message> = {
  Move: msg('Move'),
  Entry: msg('Entry'),
  Item: msg('Item'),
  Story: msg('Story'),
  Wire: msg('Wire'),
  Search: msg('Search'),
  Alerts: msg('Alerts'),
  Walls: msg('Walls'),
  Desk: msg('Desk'),
}

/** Screens that have an address without an id. */
export type Place = '/' | '/wire' | '/columns' | '/alerts' | '/search' | '/wall' | '/lists' | '/sources' | '/walls'

/** What an action can see and touch, at the moment at which it is asked for. */
export interface World {
  go: (to: Place) => void
  command: (command: Command, done?: Done) => void
  /** Tells the reader something in passing, and offers what takes it back. */
  tell: (words: string, undo?: Command) => void
  /** Puts the focus into the list of the screen. */
  enterList: () => void
  /** Puts the focus into the list after the one in which it is, around the end. */
  enterBeside: () => void
  focusSearch: () => void
  /** Opens what has the focus. */
  openFocused: () => void
  /** The alert that has the focus, else the latest open one, or null. */
  alert: Pick<Alert, 'id' | 'headline'> | null
  /** True for who may change the desk's log. */
  mayEdit: boolean
}

/** One thing that can be done. `client/actions.ts` says how to add one. */
export interface Action {
  /** `noun.verb`; no two actions share it. */
  id: string
  /** What it does, for the help, the palette and a button's title. */
  words: Message
  /** `event.key` each (capitals are Shift), or `Mod+k` for ⌘K and Ctrl-K; no two actions share one. None: palette alone. */
  keys: readonly string[]
  group: Group
  /** Works also while a dialog is open over the screen. */
  over?: true
  /** Of several that offer it the last on the page is meant, not the first. */
  latest?: true
  /** Means where the focus is, and is nothing to pick from a list: not in the palette. */
  bare?: true
  /** Whether it can be done now; always, where it is left out. */
  offered?: (world: World) => boolean
  /** What it does; left out where the page does it (`ActionButton`, `useOffer`), which offers it while it is there. */
  perform?: (world: World) => void
}

/** A folder's actions, their ids kept as types. */
export const actions = <const A extends readonly Action[]>(list: A): A => list
