import type { Alert } from '../../../shared/alert.ts'
import { DESK, type Listing, type Place, type Told, urn } from '../../outgoing/listing.ts'
import { headOf } from '../channels/words.ts'

/** An alert, when it last changed, and who acknowledged it by name. */
export interface Heard {
  alert: Alert
  changedAt: string
  acknowledgedBy: string | null
}

function toldOf({ alert, changedAt, acknowledgedBy }: Heard, base: string): Told {
  const { id, kind, state, storyId, storyTitle, detail, raisedAt, seq } = alert
  return {
    id: urn('alert', id),
    url: storyId === null ? `${base}/alerts` : `${base}/story/${encodeURIComponent(storyId)}`,
    title: headOf({ ...alert, acknowledgedBy }),
    text: [detail, storyTitle].filter((words) => words !== '').join('\n\n'),
    by: DESK,
    provider: DESK,
    // The words of the copy are in its own language, which the alert does not tell.
    language: null,
    publishedAt: raisedAt,
    day: null,
    createdAt: raisedAt,
    updatedAt: changedAt || raisedAt,
    version: Math.max(1, seq),
    tags: [kind, state],
    withdrawn: false,
  }
}

/** Alerts as a feed tells them, the newest first; one that was resolved says so and stays, since readers keep what they have read. */
export function alertsTold(
  heard: readonly Heard[],
  { id, title, lastAt }: { id: string; title: string; lastAt: string },
  { base, selfUrl }: Place,
): Listing {
  const told = heard.map((one) => toldOf(one, base))
  return {
    id: urn('alerts', id),
    url: `${base}/alerts`,
    selfUrl,
    title,
    description: 'What a person must see, as the desk has raised it. No verdict.',
    updatedAt: told.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '') || lastAt,
    told,
  }
}
