import type { Programme, Wall, WallPanel } from '../../shared/wall.ts'
import type { ScreenLine } from '../../shared/wall-line.ts'
import { showsStory } from '../../shared/wall-turn.ts'
import { ago, clock } from '../ui/zone.ts'
import { type Message, msg, t } from '../words/t.ts'

export const PANEL_WORDS: Record<WallPanel, Message> = {
  story: msg('Story: its claim and what happened'),
  claims: msg('Claims: all of a story with who stands where'),
  wire: msg('Wire: the newest copy'),
  alerts: msg('Alerts alone'),
}

/** What stands on a wall now, in a line. */
export function shownWords(wall: Wall, titleOf: (storyId: string) => string): string {
  if (!showsStory(wall)) return wall.programme.panel === 'wire' ? t('The wire') : t('Alerts alone')
  if (wall.storyId === null) return t('The hottest story')
  return titleOf(wall.storyId)
}

/** Why that stands there, and what comes. */
export function programmeWords({ programme, held, interrupted, removed }: Wall): string {
  if (removed) return t('taken off the list: it goes once no browser shows it')
  if (interrupted !== null)
    return t('taken over by an alert until {time}', { time: clock(Date.parse(interrupted.until)) })
  if (held) return t('pinned')
  const words = turnsWords(programme)
  return programme.searchGone ? `${words} · ${t('the saved search was removed, its words stay')}` : words
}

function turnsWords({ panel, order, stories, q, dwell }: Programme): string {
  if (panel === 'wire' || panel === 'alerts') return t('until it is changed')
  if (order === 'search')
    return dwell === null
      ? t('the latest that “{q}” finds', { q })
      : t('those that “{q}” finds, {dwell} s each', { q, dwell })
  if (dwell === null)
    return order === 'hottest'
      ? t('until another is clearly hotter')
      : t('the first of {count, plural, one {# story} other {# stories}}', { count: stories.length })
  return order === 'hottest'
    ? t('the hottest in turn, {dwell} s each', { dwell })
    : t('{count, plural, one {# story} other {# stories}} in turn, {dwell} s each', { count: stories.length, dwell })
}

/** A screen that has not told of itself for so long is not well, in ms. */
const QUIET = 15_000

export type Health = 'live' | 'quiet' | 'gone'

export function healthOf({ connectedAt, beat }: ScreenLine, now: number): Health {
  if (connectedAt === null) return 'gone'
  return now - Date.parse(beat?.at ?? connectedAt) > QUIET ? 'quiet' : 'live'
}

/** How a screen is doing, as a list of short facts. */
export function screenFacts(line: ScreenLine, build: string, now: number): string[] {
  const { connectedAt, seenAt, beat } = line
  if (connectedAt === null)
    return [
      seenAt === null ? t('never connected') : t('not connected since {time}', { time: clock(Date.parse(seenAt)) }),
    ]
  if (beat === null) return [t('connected')]
  return [
    healthOf(line, now) === 'live' ? t('live') : t('last heard of {age}', { age: ago(Date.parse(beat.at), now) }),
    ...(beat.latency === null ? [] : [t('{ms} ms', { ms: beat.latency })]),
    t('event {seq}', { seq: String(beat.seq) }),
    t('opened {age}', { age: ago(now - beat.up, now) }),
    `${beat.width} × ${beat.height}`,
    beat.build === build ? t('up to date') : t('older version'),
  ]
}
