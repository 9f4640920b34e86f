/**
 * What each sign weighs for an item to belong to a story: a logistic regression over wire copy of contested stories with
 * near-topic distractors, and over headlines on rumours. The sum is in log-odds.
 */
export const FILING = {
  bias: -4.3,
  cosine: 2.7,
  contained: 2.8,
  topic: 2.8,
  names: 1.1,
  /** Mean cosine with the nearest items of the story. */
  mean: 2.3,
  /** Each day since the nearest item. */
  days: -1.5,
  /** Copy that names an outlet of the story. */
  cited: 2.5,
  /** The names of headline and lead that the story has not met: copy that begins another matter mentions this one late. */
  strangers: -0.7,
  /** The story's title, by how much of it stands in the copy. */
  title: 1.75,
  /** A one-line alert has less to share. */
  short: 0.6,
} as const

/** An item of fewer telling words than this is short. */
export const SHORT = 20
/** Quiet of more days than this weighs no more. */
export const MOST_DAYS = 1
