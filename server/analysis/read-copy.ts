import type { Statement } from '../../shared/statement.ts'
import type { Copy } from './analyst.ts'
import { createCast } from './grammar/cast.ts'
import type { Clause, Subject } from './grammar/clause.ts'
import { agentAfter } from './grammar/clause.ts'
import type { Draft } from './grammar/draft.ts'
import { findDenials, findLabels, findRebuttals } from './grammar/find-denial.ts'
import { findNotices } from './grammar/find-notice.ts'
import { asReport, findDocuments } from './grammar/find-report.ts'
import {
  findAccordingTo,
  findConfirmations,
  findHeadlineSource,
  findNoComments,
  findSayings,
} from './grammar/find-saying.ts'
import { merge } from './grammar/merge.ts'
import type { Reading } from './grammar/reading.ts'
import { statementOf } from './grammar/statement-of.ts'
import { readingFor } from './lexicons.ts'
import { casingOf, isCapitalised, restoreCase, type Casing } from './text/restore-case.ts'
import { tokensOf } from './text/tokens.ts'
import { makeUnit, type Unit, unitsOf } from './text/units.ts'

/** The unit as it would stand in running text: headlines in capitals lose them. */
function inRunningCase(unit: Unit, casing: Casing, r: Reading): Unit {
  if (!isCapitalised(unit.text)) return unit
  const text = restoreCase(unit.text, casing, r.vocabulary)
  const again = makeUnit(text, 0, text.length, unit.kind, unit.paragraph)
  return { ...again, start: unit.start, end: unit.end }
}

function readUnit(c: Clause): Draft[] {
  const said = [...findSayings(c), ...findAccordingTo(c), ...findHeadlineSource(c)]
  const [first] = said
  const main: Subject | null = first
    ? { source: first.source, span: { start: 0, end: 0 }, inverted: false }
    : (agentAfter(c, 0) ?? null)
  const typed = [
    ...findDenials(c, main),
    ...findRebuttals(c, main),
    ...findLabels(c, main),
    ...findNoComments(c),
    ...findConfirmations(c),
    ...findDocuments(c),
  ]
  return merge([...typed, ...said.map((d) => asReport(c, d))])
}

/** Every position that the copy tells of, in its order. */
export function readCopy(copy: Copy, text: string, language: string | null): Statement[] {
  const r = readingFor(language)
  if (!r) return []
  const casing = casingOf(text.slice(copy.headline.length), r.vocabulary)
  const cast = createCast(text, copy.sourceName, r)
  const units = unitsOf(text, copy.headline.length, language).map((u) =>
    u.kind === 'headline' ? inRunningCase(u, casing, r) : u,
  )
  const drafts: Draft[] = findNotices(units, cast)
  const noticed = new Set(drafts.map((d) => d.unit))
  for (const unit of units) {
    if (unit.kind === 'clutter' || unit.kind === 'note' || noticed.has(unit)) continue
    const found = readUnit({ unit, tokens: tokensOf(unit.text, unit.mask), r, cast })
    for (const draft of found) cast.meet(draft.source)
    drafts.push(...found)
  }
  return drafts.map((d) => statementOf(d, r, copy, text)).filter((s) => s.party !== '')
}
