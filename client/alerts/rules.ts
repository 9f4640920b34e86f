import type { AlertRule, RuleScope, RuleWhen } from '../../shared/alert-rule.ts'
import type { Target } from '../../shared/duty.ts'
import { type Message, msg, number, t } from '../words/t.ts'
import { idOf } from './channels.ts'

/** What a person can let a rule wait for; kills are told always. */
export type OwnKind = Exclude<RuleWhen['kind'], 'kill'>
export const OWN_KINDS: Record<OwnKind, Message> = {
  denial: msg('A party denies something'),
  softened: msg('A denial is taken back or softened'),
  'first-report': msg('The first outlet reports on a topic'),
  outlets: msg('Several outlets report one claim on sources of their own'),
  restatement: msg('A party says again what it said before'),
  position: msg('Who would not comment takes a side'),
  correction: msg('An outlet corrects its report'),
  silence: msg('A source falls silent'),
  search: msg('Copy comes that a search finds'),
}
const WAITS: Record<RuleWhen['kind'], Message> = {
  ...OWN_KINDS,
  kill: msg('Copy is killed: told always, whatever is muted'),
}

export const isOwnKind = (value: string): value is OwnKind => value in OWN_KINDS

/** A rule as its form holds it: lists are written with commas, confidence is a percentage. */
export interface RuleFields {
  name: string
  kind: OwnKind
  words: string
  count: string
  q: string
  storyId: string
  claimId: string
  parties: string
  sources: string
  languages: string
  confidence: string
  /** Whom it tells besides. */
  tells: readonly Target[]
}

export const NEW_RULE: RuleFields = {
  name: '',
  kind: 'softened',
  words: '',
  count: '3',
  q: '',
  storyId: '',
  claimId: '',
  parties: '',
  sources: '',
  languages: '',
  confidence: '0',
  tells: [],
}

export function fieldsOf({ name, when, scope, tells }: AlertRule): RuleFields {
  return {
    ...NEW_RULE,
    name,
    kind: when.kind === 'kill' ? 'denial' : when.kind,
    ...(when.kind === 'first-report' && { words: when.words }),
    ...(when.kind === 'outlets' && { count: String(when.count) }),
    ...(when.kind === 'search' && { q: when.q }),
    storyId: scope.stories[0] ?? '',
    claimId: scope.claims[0] ?? '',
    parties: scope.parties.join(', '),
    sources: scope.sources.join(', '),
    languages: scope.languages.join(', '),
    confidence: String(Math.round(scope.confidence * 100)),
    tells,
  }
}

const listed = (text: string): string[] =>
  text.split(/[,;]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
const one = (id: string): string[] => (id === '' ? [] : [id])

function whenOf({ kind, words, count, q }: RuleFields): RuleWhen {
  if (kind === 'first-report') return { kind, words: words.trim() }
  if (kind === 'outlets') return { kind, count: Number(count) }
  return kind === 'search' ? { kind, q: q.trim() } : { kind }
}

/** Which parts of a scope can be met by what a rule waits for. */
export const scopesOf = (kind: OwnKind): ReadonlySet<'story' | 'party' | 'source' | 'language' | 'confidence'> => {
  if (kind === 'silence') return new Set(['source'])
  if (kind === 'search') return new Set(['story', 'source', 'language'])
  return new Set(['story', 'party', 'source', 'language', 'confidence'])
}

function scopeOf(fields: RuleFields): RuleScope {
  const has = scopesOf(fields.kind)
  return {
    stories: has.has('story') ? one(fields.storyId) : [],
    claims: has.has('party') ? one(fields.claimId) : [],
    parties: has.has('party') ? listed(fields.parties) : [],
    sources: has.has('source') ? listed(fields.sources) : [],
    languages: has.has('language') ? listed(fields.languages) : [],
    confidence: has.has('confidence') ? Number(fields.confidence) / 100 : 0,
  }
}

const kept = (now: string[], was: string[] | undefined): string[] =>
  was !== undefined && now[0] !== undefined && now[0] === was[0] ? was : now

/** What a filled form asks the desk for. A scope that named several stories or claims keeps them while the form names its first. */
export function ruleFrom(fields: RuleFields, before: AlertRule | null): AlertRule {
  const name = fields.name.trim() || t(OWN_KINDS[fields.kind])
  const scope = scopeOf(fields)
  return {
    id: before?.id ?? (idOf(name) || 'rule'),
    name,
    on: before?.on ?? true,
    when: whenOf(fields),
    scope: {
      ...scope,
      stories: kept(scope.stories, before?.scope.stories),
      claims: kept(scope.claims, before?.scope.claims),
    },
    tells: [...fields.tells],
  }
}

/** True where a form lacks what its rule cannot be without. */
export const isUnfinished = ({ kind, q }: RuleFields): boolean => kind === 'search' && q.trim() === ''

/** "An outlet corrects its report · Reuters · from 70 %", with the titles of stories that the page knows. */
export function ruleWords({ when, scope, tells }: AlertRule, titleOf: (storyId: string) => string | undefined): string {
  const special =
    when.kind === 'first-report'
      ? when.words
      : when.kind === 'search'
        ? when.q
        : when.kind === 'outlets'
          ? `${when.count}`
          : ''
  const stories = scope.stories.map((id) => titleOf(id) ?? t('a story'))
  const claims = scope.claims.length > 0 ? [t('one claim')] : []
  const sure = scope.confidence > 0 ? [t('from {n} %', { n: number(Math.round(scope.confidence * 100)) })] : []
  const told = tells.length > 0 ? [t('tells {names} besides', { names: tells.map(({ name }) => name).join(', ') })] : []
  const parts = [...stories, ...claims, ...scope.parties, ...scope.sources, ...scope.languages, ...sure, ...told]
  return [t(WAITS[when.kind]), special, ...parts].filter((part) => part !== '').join(' · ')
}
