import { expect, test } from 'vitest'
import { aLine, aStory } from '../../tests/helpers/build.ts'
import { isEmptyDesk, sampleThere } from './sample-there.ts'

const sample = aLine({ guid: 'sample:a', seq: 7 })
const closed = aStory({ state: 'closed' })

test('C188: a desk is empty before any copy, and when the sample was put away', () => {
  expect(isEmptyDesk({ stories: [], wire: [] })).toBe(true)
  expect(isEmptyDesk({ stories: [closed], wire: [sample] })).toBe(true)
  expect(isEmptyDesk({ stories: [], wire: [sample] })).toBe(false)
  expect(isEmptyDesk({ stories: [aStory()], wire: [sample] })).toBe(false)
  expect(isEmptyDesk({ stories: [closed], wire: [sample, aLine()] })).toBe(false)
})

test('C188: the sample is told of while it is on the desk', () => {
  expect(sampleThere({ stories: [aStory()], wire: [aLine(), sample] })).toBe(7)
  expect(sampleThere({ stories: [aStory()], wire: [aLine()] })).toBe(null)
  expect(sampleThere({ stories: [closed], wire: [sample] })).toBe(null)
  expect(sampleThere(null)).toBe(null)
})
