import { inCopy } from './in-copy.ts'
import { headlineOf } from '../../../shared/alert-headline.ts'
import { type Entry, REFILED, RENAMED, REVERSED } from '../../../shared/entry.ts'
import type { LogEvent } from '../../../shared/event.ts'
import type { ItemLineBody } from '../../../shared/item.ts'
import { readLater } from '../../../shared/later.ts'
import type { StoryScreen } from '../../../shared/screen.ts'
import type { SourceLineBody } from '../../../shared/source-line.ts'
import type { Occurrence } from './occurrence.ts'

type Logged = Pick<
  Entry,
  | 'id'
  | 'storyId'
  | 'claimId'
  | 'party'
  | 'speaker'
  | 'stance'
  | 'quote'
  | 'text'
  | 'confidence'
  | 'evidence'
  | 'firstItemId'
  | 'restates'
>

const REPORTS: ReadonlySet<Entry['stance']> = new Set(['report', 'follow-up'])
const SIDES: ReadonlySet<Entry['stance']> = new Set(['denial', 'confirmation'])

const inStory = (entry: Logged, { story, claims, items }: StoryScreen): Omit<Occurrence, 'kind' | 'detail'> => {
  const item = items.find(({ itemId }) => itemId === entry.firstItemId)
  const claim = claims.find(({ id }) => id === entry.claimId)?.text ?? ''
  return {
    storyId: entry.storyId,
    claimId: entry.claimId,
    entryId: entry.id,
    itemId: entry.firstItemId,
    parties: [entry.party, ...(entry.speaker === null ? [] : [entry.speaker])],
    sources: item ? [item.source, item.sourceName] : [],
    language: item?.language ?? null,
    confidence: entry.confidence,
    outlets: 0,
    about: [claim, item?.headline, item?.slugline, story?.title].join('\n'),
    headline: headlineOf(entry),
  }
}

/** What stood on the entry's claim before it: what was logged earlier and is not rejected. */
const earlierOn = (entry: Logged, { entries }: StoryScreen): Entry[] => {
  const at = entries.findIndex(({ id }) => id === entry.id)
  return entries
    .slice(0, at < 0 ? entries.length : at)
    .filter((e) => e.claimId === entry.claimId && e.state !== 'rejected')
}

/** A report counts where its outlet has not reported the claim before. */
function reported(entry: Logged, earlier: readonly Entry[], screen: StoryScreen): Occurrence[] {
  const before = [...new Set(earlier.filter(({ stance }) => REPORTS.has(stance)).map(({ party }) => party))]
  if (before.includes(entry.party)) return []
  const base = { ...inStory(entry, screen), outlets: before.length + 1 }
  const claim = screen.claims.find(({ id }) => id === entry.claimId)?.text ?? entry.text
  if (before.length === 0)
    return [{ ...base, kind: 'first-report', headline: `${entry.party}: ${claim}`, detail: 'first to report it' }]
  const headline = `${base.outlets} outlets report on sources of their own: ${claim}`
  return [{ ...base, kind: 'outlets', headline, detail: [...before, entry.party].join(', ') }]
}

/** A side that a party takes, against what it has said on the claim before. */
function sided(entry: Logged, earlier: readonly Entry[], screen: StoryScreen): Occurrence[] {
  const base = inStory(entry, screen)
  const last = earlier.findLast(({ party }) => party === entry.party)
  const was = screen.entries.find(({ id }) => id === last?.restates)?.stance ?? last?.stance
  const found: Occurrence[] = entry.stance === 'denial' ? [{ ...base, kind: 'denial', detail: '' }] : []
  if (last?.stance === 'no-comment')
    return [...found, { ...base, kind: 'position', detail: 'had not commented on it before' }]
  if (entry.evidence?.fresh === REVERSED && entry.stance === 'confirmation' && was === 'denial')
    return [...found, { ...base, kind: 'softened', detail: 'had denied it before' }]
  return found
}

function logged(entry: Logged, screen: StoryScreen): Occurrence[] {
  const earlier = earlierOn(entry, screen)
  if (REPORTS.has(entry.stance)) return reported(entry, earlier, screen)
  if (SIDES.has(entry.stance)) return sided(entry, earlier, screen)
  const base = inStory(entry, screen)
  if (entry.stance === 'correction') return [{ ...base, kind: 'correction', detail: '' }]
  if (entry.stance !== 'restatement') return []
  const said = screen.entries.find(({ id }) => id === entry.restates)
  return [{ ...base, kind: 'restatement', detail: said === undefined ? '' : `restates: ${headlineOf(said)}` }]
}

/** What a later version made of a denial. */
function amended(entry: Logged, screen: StoryScreen): Occurrence[] {
  const later = entry.evidence?.later
  const first = screen.entries.find(({ id }) => id === entry.restates) ?? entry
  if (later === undefined || first.stance !== 'denial') return []
  // Other figures or names in its words take nothing of the denial back.
  const made = readLater(later)
  if (made?.made === 'corrected' || made?.made === 'otherwise') return []
  return [{ ...inStory(entry, screen), kind: 'softened', detail: later }]
}

const killed = (item: ItemLineBody): Occurrence => inCopy(item, 'kill', '')

const silent = ({ id, name, why }: SourceLineBody): Occurrence => ({
  kind: 'silence',
  storyId: null,
  claimId: null,
  entryId: null,
  itemId: null,
  parties: [],
  sources: [id, name],
  language: null,
  confidence: 1,
  outlets: 0,
  about: name,
  headline: `${name} is silent`,
  detail: why ?? '',
})

/** An entry that goes along with its item, or whose party is called otherwise, was changed by nobody. */
const isQuiet = (reason: string | null): boolean => reason === REFILED || reason === RENAMED

/**
 * What an event brings about that a rule may wait for. `screenOf` gives a story as it stands after the event, or later:
 * what was logged after an entry counts for nothing in what it brings about.
 */
export function occurrencesOf(event: LogEvent, screenOf: (storyId: string) => StoryScreen | null): Occurrence[] {
  if (event.type === 'entry-logged') {
    const screen = event.entry.state === 'rejected' ? null : screenOf(event.entry.storyId)
    return screen === null ? [] : logged(event.entry, screen)
  }
  if (event.type === 'entry-changed') {
    const screen = event.change === 'amended' && !isQuiet(event.reason) ? screenOf(event.entry.storyId) : null
    return screen === null ? [] : amended(event.entry, screen)
  }
  if (event.type === 'item-withdrawn') return [killed(event.item)]
  if (event.type !== 'source-changed' || event.change !== 'state' || event.source.state !== 'silent') return []
  return [silent(event.source)]
}
