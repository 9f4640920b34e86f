import { expect, test } from 'vitest'
import { historyWords } from './history-words.ts'

test('C74: a line of the history tells what was done, in the words of whoever is overtaken where there are any', () => {
  expect(['pinned', 'took-in', 'rejected'].map(historyWords)).toEqual([
    'pinned the story',
    'merged another story into this one',
    'rejected the entry',
  ])
})
