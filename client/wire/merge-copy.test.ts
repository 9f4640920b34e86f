import { expect, test } from 'vitest'
import { aLine } from '../../tests/helpers/build.ts'
import type { Answer } from '../access/request.ts'
import { type Copy, type CopyPage, NO_COPY, withLatest, withOlder } from './merge-copy.ts'

const page = (ids: string, next: string | null): Answer<CopyPage> => ({
  ok: true,
  value: { items: ids.split('').map((itemId) => aLine({ itemId })), next },
})
const failed: Answer<CopyPage> = { ok: false, status: 0, code: 'offline', message: 'away' }
const ids = ({ items }: Copy): string => items.map(({ itemId }) => itemId).join('')

test('C135: older copy comes below, none twice, and a page that fails keeps what is there', () => {
  const two = withOlder(withOlder(NO_COPY, page('dc', '1')), page('cba', null))
  expect([ids(two), two.next, two.at]).toEqual(['dcba', null, 'ready'])
  expect(withOlder(two, failed)).toMatchObject({ at: 'error', items: two.items, message: 'away' })
})

test('C135: what is read again at the top replaces its stretch; below it all stays, and is read on from where it was', () => {
  const read = withOlder(withOlder(NO_COPY, page('edc', '3')), page('ba', '1'))
  const again = withLatest(read, page('fec', '3'))
  expect([ids(again), again.next]).toEqual(['fecba', '1'])
})

test('C135: where more came than a page holds, older copy is read anew from its end', () => {
  const read = withOlder(NO_COPY, page('cba', null))
  const again = withLatest(read, page('zyx', '7'))
  expect([ids(again), again.next]).toEqual(['zyx', '7'])
})
