import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['shared', 'db', 'server', 'client', 'tests']

const ruleIds = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''))

/** The text of every test file, and of the suites that tests run. */
function testText(): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  )
  const tests = files.filter(
    (name) => /\.test\.tsx?$/.test(name) || /[/\\]tests[/\\](store|e2e)[/\\].*\.ts$/.test(name),
  )
  return tests.map((name) => readFileSync(name, 'utf8')).join('\n')
}

test('every rule of SPEC.md is cited by a test, and every rule that a test cites is in SPEC.md', () => {
  const rules = ruleIds(readFileSync(join(root, 'SPEC.md'), 'utf8'), /\*\*([A-Z]\d+)\*\*/g)
  const text = testText()
  // A test's name begins with the ids of its rules: 'D7, S16: a rejected denial …'.
  const names = [...text.matchAll(/['"`]((?:[A-Z]\d+(?:, )?)+): /g)]
  const cited = new Set(names.flatMap(([, ids]) => [...(ids ?? '').matchAll(/[A-Z]\d+/g)].map(([id]) => id)))
  expect({
    uncited: [...rules].filter((id) => !cited.has(id)),
    unknown: [...cited].filter((id) => !rules.has(id)),
  }).toEqual({
    uncited: [],
    unknown: [],
  })
})
