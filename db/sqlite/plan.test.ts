import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

/** Small tables, lists that a question brings along (`moved` and `carrier` are such, within each other) or has read by then (`looked`, `turned`, subqueries: what those read stands in lines of its own), and what is read whole at a start: all that may be walked through. */
const READ_WHOLE =
  /^SCAN (\(subquery-\d+\)$|(json_each|moved|carrier|looked|turned|wall|source|source_line|source_setting|source_run|alert_channel|alert_rule|alerting|desk_search|api_key|sqlite_master|CONSTANT ROW)\b)/

/** Walked along an index: a screen or page takes its top, and what waits has an index to itself. */
const IN_ORDER =
  /^SCAN (item|story|alert|payload|proposal|item_version|outbox_message) USING (COVERING )?INDEX \w+_(seq|pending|held|pinned|due)$|^SCAN item_(text|once) VIRTUAL TABLE/

test('B9: no statement walks through a table that grows with the archive', async () => {
  const prepare = vi.spyOn(Database.prototype, 'prepare')
  const { connection } = await openForTest(join(aFolder(), 'on-record.db'))
  const statements = [...new Set(prepare.mock.calls.map(([sql]) => sql))].filter(
    (sql) => !/^(pragma|create)/i.test(sql),
  )
  prepare.mockRestore()
  expect(statements.length).toBeGreaterThan(50)
  const walks = statements.flatMap((sql) => {
    const positional = sql.replaceAll(/@\w+/g, '?')
    return connection.raw
      .prepare<unknown[], { detail: string }>(`explain query plan ${positional}`)
      .all(...Array.from({ length: positional.split('?').length - 1 }, () => null))
      .filter(({ detail }) => detail.startsWith('SCAN') && !READ_WHOLE.test(detail) && !IN_ORDER.test(detail))
      .map(({ detail }) => `${detail}: ${sql}`)
  })
  expect(walks).toEqual([])
})
