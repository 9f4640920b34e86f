import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { must } from '../../shared/must.ts'
import { append } from '../../tests/store/build.ts'
import { SCENES } from '../../tests/store/scenes.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

const FOLDER = fileURLToPath(new URL('../migrations/', import.meta.url))
const MIGRATION = join(
  FOLDER,
  must(
    readdirSync(FOLDER).find((name) => name.endsWith('_alert-feeds.sql')),
    'it is there',
  ),
)

test('T45: when alerts of an older log changed last is read from it as it would be kept today', async () => {
  const update = must(/WITH [^;]+;/.exec(readFileSync(MIGRATION, 'utf8'))?.[0], 'the migration reads it from the log')
  for (const scene of Object.values(SCENES).flat()) {
    const store = await openForTest(join(aFolder(), 'on-record.db'))
    await append(store, ...scene.before, scene.event)
    const { raw } = store.connection
    const changed = (): unknown[] => raw.prepare('select id, changed_at from alert order by id').all()
    const today = changed()
    raw.exec(`update alert set changed_at = ''; ${update}`)
    expect([scene.name, changed()]).toEqual([scene.name, today])
  }
})
