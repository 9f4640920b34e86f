import type { ItemLine } from '../../shared/item.ts'
import type { Statement } from '../../shared/statement.ts'
import { type Answered, answeredReport } from './answered-report.ts'
import { readAnswers } from './answers.ts'
import { Draft } from './draft.ts'
import { fileItem } from './filing.ts'
import type { Known } from './known.ts'
import type { Memory } from './memory.ts'
import { type Reading, sideOf } from './reading.ts'
import { lateJoiners } from './late-join.ts'
import { noteVersions } from './note-versions.ts'
import { isPlainNegation } from './plain-negation.ts'
import { readReports } from './reports.ts'
import { NO_COUNTS } from './story-line.ts'
import { vouching } from './vouch.ts'
import { takesPosition } from './takes-position.ts'
import { titleOf } from './title.ts'

/** A position that makes a story of a single item: not what was said before, and a mere negation only where somebody has asserted what it negates. */
const opens = (s: Statement): boolean => takesPosition(s) && !(sideOf(s) === 'denies' && isPlainNegation(s))

/** Positions that are read of one item: a wrap-up tells of a score, only hostile copy of hundreds. */
const MOST = 60

/** Reports stand before what answers them; `between` them reads what came before this item and answers its reports too. */
export function readItem(reading: Reading, statements: readonly Statement[], between?: () => void): void {
  const inOrder = statements
    .filter((s) => sideOf(s) !== 'none')
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST)
  const [reports, answers] = [true, false].map((r) => inOrder.filter((s) => (sideOf(s) === 'reports') === r))
  const first = answers?.find((s) => sideOf(s) !== 'none' && !s.background)
  readReports(reading, reports ?? [], first?.start ?? Infinity)
  between?.()
  readAnswers(reading, [...(answers ?? []), ...vouching(reading, statements)])
}

/** Opens a story under a title. */
export function openStory(draft: Draft, storyId: string, title: string, by = 'auto'): void {
  const { at } = draft
  const story = {
    id: storyId,
    title,
    state: 'open' as const,
    openedAt: at,
    lastAt: at,
    counts: NO_COUNTS,
    contested: false,
    mergedInto: null,
    pinned: false,
    assignee: null,
    watchers: [],
  }
  draft.push([storyId], { type: 'story-opened', story }, by)
}

function file(draft: Draft, line: ItemLine, to: string, why: string): void {
  const item = { ...line, held: null, storyId: to }
  draft.push([to], { type: 'item-filed', item, from: null, to, why })
}

type Span = Pick<Statement, 'start' | 'end'>

interface Placed {
  storyId: string
  chance?: number
  /** The item that had waited for company, and with which this one opens the story. */
  founder?: Known
  /** The passage of copy about something else that speaks of the story. */
  within?: Span
}

/** The story that the item stands in after the decision, or null while it waits for company. */
function place(memory: Memory, draft: Draft, item: Known, text: string, newId: () => string): Placed | null {
  const { line, analysis } = item
  const filing = fileItem(memory, item, text)
  const isOfStory = filing.kind === 'story' && answeredReport(memory, item, text, filing.storyId) !== null
  const answered = isOfStory ? null : answeredReport(memory, item, text)
  if (answered) {
    file(draft, line, answered.storyId, answered.why)
    return { storyId: answered.storyId, within: answered }
  }
  if (filing.kind === 'story') {
    file(draft, line, filing.storyId, filing.why)
    return { storyId: filing.storyId, chance: filing.chance }
  }
  if (filing.kind === 'alone' && !analysis.statements.some(opens)) return null
  const storyId = newId()
  const first = filing.kind === 'join' ? filing.other.line : line
  openStory(draft, storyId, titleOf(first.headline))
  if (filing.kind === 'join') file(draft, first, storyId, filing.why)
  file(draft, line, storyId, filing.kind === 'join' ? filing.why : 'a position of its own')
  return filing.kind === 'join' ? { storyId, founder: filing.other } : { storyId }
}

/** S49: what a version of copy about something else tells of the story that it stands in, or null where all of it does. */
function passageOf(memory: Memory, item: Known, text: string, storyId: string): Answered | null {
  const passage = answeredReport(memory, item, text, storyId)
  if (passage === null) return null
  const filing = fileItem(memory, item, text)
  return filing.kind === 'story' && filing.storyId === storyId ? null : passage
}

/** S35: waiting items that the new one makes sure of join its story with it. */
function fileLate(memory: Memory, draft: Draft, item: Known, storyId: string): Known[] {
  const late = lateJoiners(memory, { itemId: item.line.itemId, storyId }).filter((l) => l.sure)
  const news = late.filter((l) => draft.story(storyId).items.every((i) => i.itemId !== l.item.line.itemId))
  for (const { item: joiner, why } of news) file(draft, joiner.line, storyId, why)
  return news.map((l) => l.item)
}

/** Reads an item that had waited until now; its text is no longer at hand. */
function readWaiting(reading: Reading, { line, analysis }: Known): void {
  const names = reading.names.on(line.publishedAt)
  readItem({ ...reading, chance: 1, line: { ...line, storyId: reading.storyId }, text: '', names }, analysis.statements)
}

/** S14: a version of a filed item stays in its story; else the item is filed, and then read for positions. */
export function decideItem(memory: Memory, item: Known, text: string, newId: () => string) {
  const draft = new Draft((id) => memory.stories.get(id), item.at)
  const { line, analysis } = item
  const placed = line.storyId === null ? place(memory, draft, item, text, newId) : { storyId: line.storyId }
  if (placed === null) return []
  const { storyId, founder, chance, within } = placed
  if (draft.story(storyId).story === null) return []
  draft.touch(storyId)
  const statementsOf = (id: string): readonly Statement[] => memory.items.get(id)?.analysis.statements ?? []
  const officesOf: Reading['officesOf'] = (id) => memory.items.get(id)?.analysis.offices ?? []
  const lineRead = (id: string): ItemLine | undefined => memory.items.get(id)?.read
  const names = memory.listed.names.on(line.publishedAt)
  const reading: Reading = {
    draft,
    storyId,
    line: { ...line, storyId },
    newId,
    text,
    statementsOf,
    officesOf,
    lineRead,
    names,
    weigh: memory.weighAnswer,
    weighAnew: memory.weighAnew,
    ...(chance === undefined ? {} : { chance }),
  }
  const part = line.storyId === null ? within : passageOf(memory, item, text, line.storyId)
  const told = part ? analysis.statements.filter((s) => s.start < part.end && s.end > part.start) : analysis.statements
  readItem(reading, told, () => founder && readWaiting(reading, founder))
  noteVersions(reading, analysis.statements)
  const late = line.storyId === null ? fileLate(memory, draft, item, storyId) : []
  for (const joiner of late) readWaiting(reading, joiner)
  return draft.close()
}
