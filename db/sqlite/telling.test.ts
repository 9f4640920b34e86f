import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { must } from '../../shared/must.ts'
import { append } from '../../tests/store/build.ts'
import { SCENES } from '../../tests/store/scenes.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

const MIGRATION = fileURLToPath(new URL('../migrations/0015_telling.sql', import.meta.url))

test('L12: what an older log holds is marked by the migration as it would be marked today', async () => {
  const update = must(/UPDATE [^;]+;/.exec(readFileSync(MIGRATION, 'utf8'))?.[0], 'the migration marks what is there')
  for (const scene of Object.values(SCENES).flat()) {
    const store = await openForTest(join(aFolder(), 'on-record.db'))
    await append(store, ...scene.before, scene.event)
    const { raw } = store.connection
    const marked = (): unknown[] => raw.prepare('select seq from event where telling = 1').all()
    const today = marked()
    raw.exec(`update event set telling = 0; ${update}`)
    expect([scene.name, marked()]).toEqual([scene.name, today])
  }
})
