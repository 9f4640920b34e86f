import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aTempFolder } from '../../../tests/helpers/temp-folder.ts'
import { putAway } from './put-away.ts'

test('R22: a name that was put away a thousand times before finds a place at once, and takes nobody else’s', async () => {
  const root = aTempFolder()
  mkdirSync(join(root, 'done'))
  const taken = ['latest.xml', ...Array.from({ length: 1_000 }, (_, n) => `latest-${n + 1}.xml`)]
  for (const name of taken) writeFileSync(join(root, 'done', name), 'old')
  writeFileSync(join(root, 'latest.xml'), 'new')
  await putAway({ root, name: 'latest.xml', stamp: null, into: 'done' })
  expect(existsSync(join(root, 'latest.xml'))).toBe(false)
  const added = readdirSync(join(root, 'done')).filter((name) => !taken.includes(name))
  expect(added).toEqual([expect.stringMatching(/^latest-[\da-f-]{36}\.xml$/)])
})
