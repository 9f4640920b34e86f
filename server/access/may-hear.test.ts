import { expect, test } from 'vitest'
import { createKey } from './keys.ts'
import { createMayHear } from './may-hear.ts'
import { memoryAccounts, memoryKeys } from './testing/doubles.ts'

test('T41: people who may sign in and keys of readers in force may be told; nobody else', async () => {
  const [accounts, keys] = [memoryAccounts(), memoryKeys()]
  const mayHear = createMayHear(accounts, keys)
  const ana = await accounts.create({
    email: 'ana@desk.example',
    name: 'Ana',
    role: 'viewer',
    password: 'a long enough one',
  })
  const at = '2024-11-11T09:00:00.000Z'
  for (const role of ['viewer', 'ingest'] as const)
    await createKey(keys, { role, source: null, name: role }, { id: role, at })
  const all = () => Promise.all([ana.id, 'viewer', 'ingest', 'desk', 'nobody'].map(mayHear))
  expect(await all()).toEqual([true, true, false, true, false])
  await accounts.create({ email: 'b@desk.example', name: 'B', role: 'admin', password: 'a long enough one' })
  await accounts.change(ana.id, { disabled: true })
  await keys.revokeKey('viewer', at)
  expect(await all()).toEqual([false, false, false, true, false])
})
