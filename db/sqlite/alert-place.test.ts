import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldAlerts } from '../../shared/fold.ts'
import { anAlert, logged } from '../../tests/helpers/build.ts'
import { append } from '../../tests/store/build.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

test('L3: an alert that is changed in the decision that raises it keeps its place in the log, and so does the next', async () => {
  const store = await openForTest(join(aFolder(), 'on-record.db'))
  const raisings = ['one', 'two'].map((id) => {
    // What is decided together knows no place in the log yet.
    const { seq, raisedAt, ...alert } = anAlert({ id, storyId: null, entryId: null, itemId: null, seq: 0 })
    const changed = { ...alert, seq, raisedAt, carriers: 2 }
    return [
      { type: 'alert-raised' as const, alert },
      { type: 'alert-changed' as const, alert: changed },
    ] as const
  })
  for (const events of raisings) await append(store, ...events)
  const { screen } = await store.screen('alerts')
  expect(screen).toMatchObject({
    alerts: [
      { id: 'two', seq: 3, carriers: 2 },
      { id: 'one', seq: 1, carriers: 2 },
    ],
  })
  const folded = raisings.flat().reduce((alerts, body, n) => foldAlerts(alerts, logged(n + 1, body)), {
    kind: 'alerts' as const,
    alerts: [],
  } as Parameters<typeof foldAlerts>[0])
  expect(folded.alerts.map(({ id, seq }) => [id, seq])).toEqual([
    ['two', 3],
    ['one', 1],
  ])
})
