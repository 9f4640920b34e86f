import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anAround, NOW } from '../../../tests/helpers/around.ts'
import { aTempFolder } from '../../../tests/helpers/temp-folder.ts'
import type { Pulled } from '../transport.ts'
import { createFolder } from './folder-route.ts'

/** A look at a folder, so many milliseconds after the first, by a desk that keeps its own elsewhere. */
const pull = (path: string, cursor: string | null = null, later = 0, own = tmpdir()): Promise<Pulled> =>
  createFolder(own).pull({ kind: 'folder', path }, {}, cursor, anAround({ now: () => NOW + later }))

/** Renames a file into the folder that was written elsewhere a while ago. */
async function drop(folder: string, name: string, text: string): Promise<void> {
  const elsewhere = aTempFolder()
  await writeFile(join(elsewhere, name), text)
  const whenWritten = new Date(Date.now() - 60_000)
  utimesSync(join(elsewhere, name), whenWritten, whenWritten)
  await rename(join(elsewhere, name), join(folder, name))
}

const names = ({ delivered }: Pulled): string[] => delivered.map(({ name }) => name)
const text = ({ delivered }: Pulled): string[] => delivered.map(({ body }) => Buffer.from(body).toString())

test('R20: a file that was renamed into the folder is taken at the first look', async () => {
  const folder = aTempFolder()
  await drop(folder, 'story.xml', '<story/>')
  expect(text(await pull(folder))).toEqual(['<story/>'])
})

test('R20: a file that is written in place is taken once a second look, a second later, finds it unchanged', async () => {
  const folder = aTempFolder()
  writeFileSync(join(folder, 'story.xml'), '<sto')
  const first = await pull(folder)
  expect([names(first), first.again]).toEqual([[], 1_000])
  const early = await pull(folder, first.cursor, 900)
  expect(names(early)).toEqual([])
  await appendFile(join(folder, 'story.xml'), 'ry/>')
  const grown = await pull(folder, early.cursor, 1_100)
  expect(names(grown)).toEqual([])
  expect(text(await pull(folder, grown.cursor, 2_100))).toEqual(['<story/>'])
})

test('R20: an empty file waits, however long', async () => {
  const folder = aTempFolder()
  await drop(folder, 'story.xml', '')
  const first = await pull(folder)
  const second = await pull(folder, first.cursor, 10_000)
  expect([names(second), second.again]).toEqual([[], undefined])
})

test('R20: a file that is written anew between being read and being put away stays for the next look', async () => {
  const folder = aTempFolder()
  await drop(folder, 'story.xml', 'first')
  const { delivered } = await pull(folder)
  await drop(folder, 'story.xml', 'second')
  await delivered[0]?.settle?.('parsed')
  expect(text(await pull(folder))).toEqual(['second'])
})

test('R21: files that writers have not finished and folders are left alone', async () => {
  const folder = aTempFolder()
  for (const name of ['.hidden', 'a.tmp', 'b.part', 'c.xml~', 'd.XML.filepart', 'e.xml'])
    await drop(folder, name, 'copy')
  await mkdir(join(folder, 'archive'))
  expect(names(await pull(folder))).toEqual(['e.xml'])
})

test('R22: files of one second are told apart, the oldest first', async () => {
  const folder = aTempFolder()
  const second = new Date('2024-11-11T08:59:59Z')
  for (const name of ['b.xml', 'c.xml', 'a.xml']) {
    await drop(folder, name, name)
    utimesSync(join(folder, name), second, new Date(second.getTime() + (name === 'c.xml' ? -1 : 0)))
  }
  expect(text(await pull(folder))).toEqual(['c.xml', 'a.xml', 'b.xml'])
})

test('R22: taken files go to done/, unread ones to failed/, and none takes the place of another', async () => {
  const folder = aTempFolder()
  for (const [content, taken] of [
    ['one', 'parsed'],
    ['two', 'parsed'],
    ['three', 'failed'],
  ] as const) {
    await drop(folder, 'story.xml', content)
    const { delivered } = await pull(folder)
    await delivered[0]?.settle?.(taken)
  }
  const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8')
  expect(readdirSync(folder).toSorted()).toEqual(['done', 'failed'])
  expect([read('done', 'story.xml'), read('done', 'story-1.xml'), read('failed', 'story.xml')]).toEqual([
    'one',
    'two',
    'three',
  ])
})

test('R23: a link that leads out of the folder is refused, one within it is read', async () => {
  const folder = aTempFolder()
  const outside = join(aTempFolder(), 'secret.txt')
  writeFileSync(outside, 'secret')
  await drop(folder, 'story.xml', 'copy')
  symlinkSync(outside, join(folder, 'stray.xml'))
  symlinkSync('/nowhere', join(folder, 'dangling.xml'))
  symlinkSync(join(folder, 'story.xml'), join(folder, 'second-name.xml'))
  const first = await pull(folder)
  const second = await pull(folder, first.cursor, 1_000)
  expect(text(second)).toEqual(['copy', 'copy'])
  expect(first.refused?.map(({ name }) => name)).toEqual(['stray.xml'])
  await first.refused?.[0]?.settle?.()
  expect(readdirSync(join(folder, 'failed')).toSorted()).toEqual(['stray.xml', 'stray.xml.why.txt'])
  expect(readFileSync(outside, 'utf8')).toBe('secret')
})

test('R23: a file that is too large for the desk goes to failed/ with the reason', async () => {
  const folder = aTempFolder()
  await drop(folder, 'huge.xml', 'x'.repeat(5 * 1024 * 1024 + 1))
  const { delivered, refused } = await pull(folder)
  expect(delivered).toEqual([])
  await refused?.[0]?.settle?.()
  expect(readFileSync(join(folder, 'failed', 'huge.xml.why.txt'), 'utf8')).toContain('5242881')
})

test('R20: a hundred files are brought at once, the rest straight after', async () => {
  const folder = aTempFolder()
  for (let n = 0; n < 101; n++) await drop(folder, `${n}.txt`, String(n))
  const first = await pull(folder)
  expect([first.delivered.length, first.more]).toEqual([100, true])
  for (const { settle } of first.delivered) await settle?.('parsed')
  const second = await pull(folder, first.cursor)
  expect([second.delivered.length, second.more]).toEqual([1, false])
})

test('R3: a folder that is not there is told', async () => {
  await expect(pull('/nowhere/at/all')).rejects.toMatchObject({ code: 'unreachable' })
})

test('R23: the desk’s own folder is refused, by whatever path; one inside it is read', async () => {
  const own = aTempFolder()
  await drop(own, 'on-record.db', 'everything')
  const link = join(aTempFolder(), 'link')
  symlinkSync(own, link)
  for (const path of [own, `${own}/.`, link])
    await expect(pull(path, null, 0, own)).rejects.toMatchObject({ code: 'refused' })
  await mkdir(join(own, 'in'))
  await drop(join(own, 'in'), 'a.txt', 'copy')
  expect(text(await pull(join(own, 'in'), null, 0, own))).toEqual(['copy'])
})

test('R4: a new file in the folder is heard at once', async () => {
  const folder = aTempFolder()
  const stop = new AbortController()
  const heard = Promise.withResolvers<string>()
  const listening = createFolder(tmpdir()).wake?.(
    { kind: 'folder', path: folder },
    {},
    () => heard.resolve('heard'),
    anAround({ signal: stop.signal }),
  )
  await drop(folder, 'story.xml', 'copy')
  expect(await heard.promise).toBe('heard')
  stop.abort()
  await listening
})
