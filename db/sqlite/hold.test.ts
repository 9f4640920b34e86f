import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hold } from './hold.ts'

test('D3: a folder is held by one writer at a time, and is free when that one lets go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-hold-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'desk.lock')
  const release = hold(file)
  expect(release).not.toBeNull()
  expect(hold(file)).toBeNull()
  release?.()
  const again = hold(file)
  expect(again).not.toBeNull()
  again?.()
})
