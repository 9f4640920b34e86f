import type { LogEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import { lookOf, type Tone } from '../ui/stance.ts'
import { type Message, msg } from '../words/t.ts'

/** One moment at which something changed in a story: all that the log noted at once. */
export interface Step {
  /** In ms since the epoch. */
  at: number
  /** How many of the story's events have happened then. */
  count: number
  /** The weightiest thing that happened: who or what (copy’s own words), and what became of it. */
  who: string
  what: Message
  tone: Tone
}

type Told = Omit<Step, 'at' | 'count'> & { weight: number }

const CHANGES = {
  confirmed: msg('confirmed'),
  rejected: msg('rejected'),
  restored: msg('taken back to suggested'),
  corrected: msg('corrected by hand'),
  uncorrected: msg('correction taken back'),
  amended: msg('changed by a later version'),
} as const

const CLAIMS = {
  reworded: msg('worded anew'),
  merged: msg('merged into another claim'),
  unmerged: msg('merger taken back'),
  dropped: msg('taken off'),
  restored: msg('put back'),
} as const

const STANCES = {
  report: msg('reports'),
  'follow-up': msg('follows'),
  confirmation: msg('confirms'),
  denial: msg('denies'),
  restatement: msg('restates'),
  'no-comment': msg('declines to comment'),
  correction: msg('corrects'),
  retraction: msg('withdraws'),
  context: msg('says', 'adds context'),
} as const

const WEIGHT: Record<Tone, number> = { withdraw: 9, deny: 8, confirm: 7, correct: 6, report: 5, decline: 4, plain: 3 }

const quiet = (who: string, what: Message, weight = 1, tone: Tone = 'plain'): Told => ({ who, what, weight, tone })

/** What an event says on the slider; the latest of the weightiest of a moment is told. */
function toldOf(event: LogEvent): Told {
  switch (event.type) {
    case 'entry-logged': {
      const { tone } = lookOf(event.entry.stance)
      return quiet(event.entry.party, STANCES[event.entry.stance], WEIGHT[tone], tone)
    }
    case 'entry-changed':
      return quiet(event.entry.party, changeOf(event.change), 4)
    case 'item-withdrawn':
      return quiet(event.item.sourceName, msg('copy withdrawn'), 10, 'withdraw')
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-filed':
      return quiet(event.item.sourceName, msg('copy came'))
    case 'claim-made':
      return quiet('', msg('a claim was made'), 2)
    case 'claim-changed':
      return quiet(event.claim.text, CLAIMS[event.change], 4)
    case 'stories-merged':
      return event.part ? quiet('', msg('moved with its copy'), 2) : quiet('', msg('stories were merged'), 9)
    case 'story-opened':
    case 'story-changed':
    case 'story-tended':
    case 'note-written':
    case 'note-changed':
    case 'entry-carried':
    case 'item-faulted':
    case 'item-held':
    case 'alert-raised':
    case 'alert-changed':
    case 'wall-changed':
    case 'proposal-made':
    case 'proposal-answered':
    case 'party-changed':
    case 'outlet-changed':
    case 'source-changed':
    case 'search-changed':
    case 'alerting-changed':
    case 'mine-changed':
      return quiet('', msg('the story changed'), 0)
    default:
      return assertNever(event)
  }
}

const changeOf = (change: string): Message => new Map(Object.entries(CHANGES)).get(change) ?? msg('changed')

/** The moments of a story's events, in order; what the log noted at one instant is one step. */
export function stepsOf(events: readonly LogEvent[]): Step[] {
  const steps: (Step & Told)[] = []
  events.forEach((event, i) => {
    const at = Date.parse(event.at)
    const told = toldOf(event)
    const last = steps.at(-1)
    if (last === undefined || last.at !== at) steps.push({ at, count: i + 1, ...told })
    else steps[steps.length - 1] = { ...last, count: i + 1, ...(told.weight >= last.weight && told) }
  })
  return steps
}

/** The last step at or before an instant; −1 before the first. */
export const stepAt = (steps: readonly Step[], at: number): number => steps.findLastIndex((step) => step.at <= at)
