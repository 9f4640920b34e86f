import type { Members } from '../json/members.ts'
import type { WireFields } from '../../../shared/wire.ts'

type Subject = NonNullable<WireFields['subjects']>[number]

/** The code, which ninjs 2 calls "literal"; the end of its address where there is none; its name where it has no code. */
function subjectOf(one: Members): Subject[] {
  const code = one.text('code', 'qcode', 'literal') ?? one.text('uri')?.split(/[/:]/).pop() ?? one.text('name')
  return code ? [{ code: code.slice(0, 200), name: one.text('name')?.slice(0, 300) ?? null }] : []
}

/** Subjects in the order sent, each once. */
export function subjectsOf(item: Members): Subject[] {
  const named = item.objects('subject', 'subjects', 'categories').flatMap(subjectOf)
  const coded = [...item.texts('subject', 'subjects'), ...(item.object('subjects')?.texts('code') ?? [])]
  const kept = new Map<string, Subject>()
  for (const one of [...named, ...coded.map((code) => ({ code: code.slice(0, 200), name: null }))])
    if (!kept.has(one.code)) kept.set(one.code, one)
  return [...kept.values()].slice(0, 500)
}
