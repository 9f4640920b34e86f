import { z } from 'zod'
import { actor, id, instant, seq } from './scalar.ts'

/** How many live (not rejected) entries of each kind a story holds, for the desk's list. */
export const storyCounts = z.object({
  reports: z.int(),
  followUps: z.int(),
  confirmations: z.int(),
  denials: z.int(),
  restatements: z.int(),
  noComments: z.int(),
  corrections: z.int(),
  retractions: z.int(),
  /** Reports and follow-ups that rest on unnamed sources alone. */
  unnamed: z.int(),
  parties: z.int(),
  items: z.int(),
})
export type StoryCounts = z.infer<typeof storyCounts>

/** Why an item is back in the story that a split took it from. */
export const SPLIT_TAKEN_BACK = 'split taken back'

/** `withdrawn`: a split opened it and was taken back; nothing stands in it, and no list shows it. */
export const storyState = z.enum(['open', 'closed', 'withdrawn'])

/** Somebody of the desk, by the name that it knew them by then. */
export const person = z.object({ id: actor, name: z.string() })

/** A developing story with the figures that its line on the desk shows. `seq` is its last story event. */
export const story = z.object({
  id,
  title: z.string(),
  state: storyState,
  openedAt: instant,
  /** Log time of the last copy or entry. */
  lastAt: instant,
  counts: storyCounts,
  /** True when a claim that somebody reports is denied. */
  contested: z.boolean(),
  /** The story that took all of it in, while it has not been taken back. */
  mergedInto: id.nullable().default(null),
  /** Pinned stories lead the list of the whole desk. */
  pinned: z.boolean().default(false),
  /** Whose story it is. */
  assignee: person.nullable().default(null),
  /** Who wants to be kept up with it. */
  watchers: z.array(person).default([]),
  seq,
})
export type Story = z.infer<typeof story>
export const storyBody = story.omit({ seq: true })
export type StoryBody = z.infer<typeof storyBody>
