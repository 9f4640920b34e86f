import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { Line, UNSENT_CAP, type Wire } from './line.ts'
import { encodePacket } from './packet.ts'

/** A connection whose network takes what was written only when the test says so. */
class StuckWire extends EventEmitter implements Wire {
  waiting = 0
  written = 0
  isCut = false
  request = { socket: { destroy: () => void (this.isCut = true) } }

  write(): void {
    this.waiting += 1
    this.written += 1
    if (this.waiting === 1) this.emit('flush')
  }

  takeAll(): void {
    this.waiting = 0
    this.emit('flush')
  }
}

const quarter = encodePacket('frame', JSON.stringify('x'.repeat(UNSENT_CAP / 4)))

test('F8: a screen that does not read is cut when more than the cap waits for it', () => {
  const wire = new StuckWire()
  const line = new Line(wire)
  for (let n = 0; n < 20 && !wire.isCut; n++) line.write(quarter)
  expect(wire.isCut).toBe(true)
  // One is with the network, four are within the cap.
  expect(wire.written).toBe(5)
})

test('F8: a screen that reads now and then stays', () => {
  const wire = new StuckWire()
  const line = new Line(wire)
  for (let n = 0; n < 40; n++) {
    line.write(quarter)
    if (n % 4 === 3) wire.takeAll()
  }
  expect([wire.isCut, wire.written]).toEqual([false, 40])
})

test('F8: one reset that is larger than the cap is no reason to cut', () => {
  const wire = new StuckWire()
  const line = new Line(wire)
  line.write(encodePacket('reset', JSON.stringify('x'.repeat(3 * UNSENT_CAP))))
  line.write(quarter)
  expect(wire.isCut).toBe(false)
})
