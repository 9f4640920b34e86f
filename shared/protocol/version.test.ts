import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { down } from './down.ts'
import { up } from './up.ts'
import { PROTOCOL_VERSION } from './version.ts'

/** A change of shape asks for a new PROTOCOL_VERSION: old pages must reload rather than misread. Then pin the new hash. */
const PINNED: Record<number, string> = {
  1: '5161c6d2d1e584b2d84a6d4be0c37de7156e12a2b7a19bab0efe5ebc0ed0b8d2',
}

test('F1: the shape of everything that is said belongs to the protocol version', () => {
  const shapes = [up, down].map((messages) => z.toJSONSchema(messages, { io: 'input' }))
  const hash = createHash('sha256').update(JSON.stringify(shapes)).digest('hex')
  expect(PINNED[PROTOCOL_VERSION]).toBe(hash)
})
