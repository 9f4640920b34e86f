import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPo } from '../shared/words/po.ts'
import { BadMessage, type Node, readMessage } from '../shared/words/read-message.ts'
import { keyOf } from '../client/words/t.ts'
import { looseWords } from './words/loose-words.ts'
import { messagesOf } from './words/messages-of.ts'
import { clientSources, readSource, serverSources } from './words/syntax.ts'
import { withMessages } from './words/write-po.ts'

const folder = fileURLToPath(new URL('../client/words/', import.meta.url))
const catalogues = readdirSync(folder).filter((name) => name.endsWith('.po'))
const sources = clientSources()
const read = [...sources, ...serverSources()].map(messagesOf)
const wanted = read.flatMap(({ found }) => found)

test('C150: every message stands in the source, and is asked for while drawing', () => {
  expect(read.flatMap(({ faults }) => faults)).toEqual([])
  expect(wanted.flatMap(({ id, file }) => (isMessage(id) ? [] : [`${file}: ${id}`]))).toEqual([])
})

test.each(catalogues)('C150: %s has every message in words of its own, and no other', (name) => {
  const entries = readPo(readFileSync(folder + name, 'utf8')).filter(({ id }) => id !== '')
  const keys = new Set(wanted.map(keyOf))
  const there = new Set(entries.filter(({ text }) => text !== '').map(keyOf))
  expect({
    missing: wanted.filter((message) => !there.has(keyOf(message))).map(({ id }) => id),
    unused: entries.filter((entry) => !keys.has(keyOf(entry))).map(({ id }) => id),
  }).toEqual({ missing: [], unused: [] })
})

test.each(catalogues)('C150: %s keeps the places and tags of each message', (name) => {
  const entries = readPo(readFileSync(folder + name, 'utf8')).filter(({ id, text }) => id !== '' && text !== '')
  const other = entries.filter(({ id, text }) => !isMessage(text) || namesIn(id) !== namesIn(text))
  expect(other.map(({ id, text }) => `${id} ≠ ${text}`)).toEqual([])
})

test.each(catalogues)('C150: %s is in order, as npm run words writes it', (name) => {
  const text = readFileSync(folder + name, 'utf8')
  expect(text).toBe(withMessages(text, wanted))
})

test('C150: no words stand outside the catalogue', () => {
  expect(sources.flatMap(looseWords)).toEqual([])
})

const inSource = (text: string) => readSource('x.tsx', text)

test('words outside the catalogue are seen in text, attributes, choices, notices and tables', () => {
  const loose = looseWords(
    inSource(`
      const a = <p title="Title">Some <b>text</b> {on ? 'yes' : t('no')} {state === 'open' && 'shown'}<kbd>Esc</kbd></p>
      notify('Done')
      const TABLE = { words: \`So \${n} many\`, other: 'code' }
    `),
  )
  expect(loose.map((line) => line.slice('x.tsx: '.length)).toSorted()).toEqual(
    ['Title', 'Some', 'text', 'yes', 'shown', 'Done', 'So', 'many'].toSorted(),
  )
})

test('messages are found in calls, choices and tables, and refused where nobody could translate them', () => {
  const { found, faults } = messagesOf(
    inSource(`
      const TABLE = [msg('One'), msg('Open', 'verb')]
      const early = t('Early')
      const f = () => t(on ? 'Yes' : 'No', {})
      const g = () => msg(text)
    `),
  )
  expect(found.map(({ id, context }) => [id, context])).toEqual([
    ['One', null],
    ['Open', 'verb'],
    ['Early', null],
    ['Yes', null],
    ['No', null],
  ])
  expect(faults).toHaveLength(2)
})

function isMessage(text: string): boolean {
  try {
    readMessage(text)
    return true
  } catch (error) {
    if (error instanceof BadMessage) return false
    throw error
  }
}

/** The names of a message's places and tags, once each. */
function namesIn(text: string): string {
  const names = (nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string' || node.is === 'count') return []
      if (node.is === 'place') return [node.name]
      return [node.name, ...(node.is === 'tag' ? names(node.inside) : [...node.forms.values()].flatMap(names))]
    })
  return [...new Set(names(readMessage(text)))].toSorted().join()
}
