import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Stance, Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { withClaimsMerged } from './claim-wordings.ts'
import type { Draft } from './draft.ts'
import type { WeighAnew } from './weigh-anew.ts'
import type { WeighAnswer } from './weigh-answer.ts'

/** One item being read for positions within its story. */
export interface Reading {
  draft: Draft
  storyId: string
  line: ItemLine
  newId: () => string
  /** Headline and body of the version that is read; empty where it is no longer at hand. */
  text: string
  /** What the analyst found in an item of the active time. */
  statementsOf: (itemId: string) => readonly Statement[]
  /** The offices of persons that an item of the active time tells of. */
  officesOf: (itemId: string) => readonly (readonly [string, string])[]
  /** The line of the version in which they were found: a newer one may wait for the analyst. */
  lineRead: (itemId: string) => ItemLine | undefined
  /** How likely the item belongs to the story, where it has only just been filed there by its words. */
  chance?: number
  /** How likely a first denial is one (S47); absent where a person has the copy read anew. */
  weigh?: WeighAnswer
  /** How likely who has denied something denies something else now (S54); absent likewise. */
  weighAnew?: WeighAnew
  /** The lists in force. */
  names: Names
  /** What goes with copy that a person moves. */
  moving?: Going
  /** True for copy that a person has filed here: that it belongs to the story is sure, and not that it speaks of its claims. */
  byHand?: boolean
}

/** Positions that were logged where the copy stood before: they are moved rather than logged anew. */
export interface Going {
  take(
    reading: Reading,
    position: { s: Statement; party: string; claimId: string; match: string },
    as: { stance: Stance; restates?: string; respondsTo?: string[] },
  ): string | undefined
  claim(text: string, firstItemId: string): string | undefined
  isTold(entry: Entry, reading: Reading): boolean
}

export const storyOf = ({ draft, storyId }: Reading): StoryScreen => withClaimsMerged(draft.story(storyId))

/** Whether two stances say the same of a claim: a restatement repeats a denial, a follow-up reports again. */
export type Side = 'reports' | 'denies' | 'confirms' | 'no-comment' | 'corrects' | 'retracts' | 'none'
const SIDES: Record<Stance, Side> = {
  report: 'reports',
  'follow-up': 'reports',
  denial: 'denies',
  restatement: 'denies',
  confirmation: 'confirms',
  'no-comment': 'no-comment',
  correction: 'corrects',
  retraction: 'retracts',
  context: 'none',
}
export const sideOf = ({ stance }: Pick<Statement, 'stance'>): Side => SIDES[stance]

/** The side of an entry: a restatement has that of the position that it repeats. */
export function sideOfEntry(entry: Entry, entries: readonly Entry[]): Side {
  if (entry.stance !== 'restatement') return sideOf(entry)
  const root = entries.find((e) => e.id === entry.restates)
  return root && root.stance !== 'restatement' ? sideOf(root) : 'denies'
}

/** S8: an entry that was refiled away holds nothing back; one that a person rejected does. */
export const holds = (entry: Entry): boolean => entry.state !== 'rejected' || entry.carriedBy.length > 0

export const isEnglish = (language: string | null): boolean => (language ?? 'en').startsWith('en')

/** True for copy in another language than that of the story's claims: their words do not meet. */
export function isForeign(reading: Reading): boolean {
  const { claims, items } = storyOf(reading)
  const first = claims.find(({ firstItemId }) => firstItemId !== null)
  const told = items.find((i) => i.itemId === first?.firstItemId)?.language ?? 'en'
  return (reading.line.language ?? 'en').slice(0, 2) !== told.slice(0, 2)
}
