import type { Connection } from '../connection.ts'

/** Stances as a story's line counts them. */
const COUNTED: readonly (readonly [stance: string, count: string])[] = [
  ['report', 'reports'],
  ['follow-up', 'followUps'],
  ['confirmation', 'confirmations'],
  ['denial', 'denials'],
  ['restatement', 'restatements'],
  ['no-comment', 'noComments'],
  ['correction', 'corrections'],
  ['retraction', 'retractions'],
]

const countFault = ([stance, count]: readonly [string, string]): string => `
  select 'stories: ' || s.id || ' says ' || (s.counts ->> '$.${count}') || ' ${count}, its entries say ' || count(e.id)
  from live.story s left join live.entry e on e.story_id = s.id and e.stance = '${stance}' and e.state <> 'rejected'
  group by s.id having count(e.id) <> (s.counts ->> '$.${count}')`

/** Each answers sentences: what stands beside the log must fit it and itself. */
const RULES: readonly string[] = [
  ...COUNTED.map(countFault),
  `select 'items: ' || i.item_id || ' has no text of its version ' || i.version from live.item i
   where not exists (select 1 from live.item_version v where v.item_id = i.item_id and v.version = i.version)`,
  `select 'items: version ' || v.version || ' of ' || v.item_id || ' is done, but its analysis is missing'
   from live.item_version v where v.state = 'done'
   and not exists (select 1 from live.analysis a where a.item_id = v.item_id and a.version = v.version)`,
  `select 'items: an analysis of ' || a.item_id || ' is of version ' || a.version || ', which is missing'
   from live.analysis a
   where not exists (select 1 from live.item_version v where v.item_id = a.item_id and v.version = a.version)`,
  `select 'search: ' || i.item_id || ' is missing from the full-text index' from live.item i
   where i.seq <= (select cast(value as integer) from live.meta where name = 'text-cursor')
   and (i.text_seq is not i.seq or not exists (select 1 from live.item_text_docsize d where d.id = i.text_seq))`,
  `select 'log: it has no id' where not exists (select 1 from live.meta where name = 'log-id' and value <> '')`,
]

/** Sentences of each rule that are told. */
const MOST = 20

/** What stands beside the log: counts, texts, analyses, full text. */
export const checkLines = ({ raw }: Connection): string[] =>
  RULES.flatMap((rule) => raw.prepare<[], string>(`${rule} limit ${MOST}`).pluck().all())
