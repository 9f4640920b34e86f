import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { aTempFolder } from '../helpers/temp-folder.ts'
import { openScratch } from './scratch.ts'

test('tests work in memory where there is room, on the disk else, and leave nothing', () => {
  const [memory, disk] = [aTempFolder(), aTempFolder()]
  const made = [openScratch(memory, disk), openScratch(join(memory, 'that is not there'), disk)]
  expect(made.map(({ folder }) => dirname(folder))).toEqual([memory, disk])
  expect(made.map(({ folder }) => statSync(folder).mode & 0o777)).toEqual([0o711, 0o711])
  for (const { remove } of made) remove()
  expect(made.map(({ folder }) => existsSync(folder))).toEqual([false, false])
})
