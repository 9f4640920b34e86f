import { expect, test } from 'vitest'
import { aLine, aStory } from '../../tests/helpers/build.ts'
import { isEmptyDesk, sampleThere } from './sample-there.ts'

const sample = aLine({ guid: 'sample:a', seq: 7, storyId: 's' })
const unfiled = { ...sample, storyId: null }
const open = aStory({ id: 's' })
const closed = aStory({ id: 's', state: 'closed' })

test('C188: a desk is empty before any copy or story, and when the sample was put away', () => {
  expect(isEmptyDesk({ stories: [], wire: [] })).toBe(true)
  expect(isEmptyDesk({ stories: [closed], wire: [sample] })).toBe(true)
  expect(isEmptyDesk({ stories: [], wire: [unfiled] })).toBe(true)
  expect(isEmptyDesk({ stories: [], wire: [unfiled, aLine()] })).toBe(false)
  expect(isEmptyDesk({ stories: [open], wire: [sample] })).toBe(false)
  expect(isEmptyDesk({ stories: [closed], wire: [sample, aLine()] })).toBe(false)
})

test('C188: the sample is told of while an open story holds copy of it, and so can be put away', () => {
  expect(sampleThere({ stories: [open], wire: [aLine(), sample] })).toBe('7 1')
  expect(sampleThere({ stories: [open], wire: [aLine()] })).toBe(null)
  expect(sampleThere({ stories: [], wire: [unfiled] })).toBe(null)
  expect(sampleThere({ stories: [closed, aStory()], wire: [aLine(), sample] })).toBe(null)
  expect(sampleThere({ stories: [closed], wire: [sample] })).toBe(null)
  expect(sampleThere(null)).toBe(null)
})
