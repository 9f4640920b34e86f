import { expect, test } from 'vitest'
import { aLine } from '../../tests/helpers/build.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { citesAny } from './cited.ts'
import { ItemIndex } from './item-index.ts'
import { known } from './known.ts'
import { aReport, anAnalysis } from './wire.builder.ts'

const AT = '2025-05-01T08:00:00.000Z'

/** Whether copy of the Lund Courier that credits `via`, in the words given, cites one of the outlets. */
function cites(words: string, via: string | null, ...outlets: string[]): boolean {
  const index = new ItemIndex()
  const line = aLine({ itemId: 'i', sourceName: 'Lund Courier' })
  index.put(known(line, anAnalysis(words, [aReport('Lund Courier', 'the mill is for sale', { via })]), AT))
  const held = index.held('i')
  return held ? citesAny(held, WORLD_NAMES)(new Set(outlets)) : false
}

test.each([
  ['by the whole of its name', 'The Skaane Weekly has the story', null, ['Skaane Weekly'], true],
  ['by a part of its name, where it is credited', 'As Farol wrote first', 'Farol', ['Revista Farol'], true],
  ['not by a word that it has in common', 'The weekly market reopens', null, ['Skaane Weekly'], false],
  ['not where it credits somebody else', 'As Radio Tern said', 'Radio Tern', ['Revista Farol'], false],
  ['not where it is the sender', 'The Lund Courier reports', 'Lund Courier', ['Lund Courier'], false],
])('S6: copy cites an outlet of the story: %s', (_how, words, via, outlets, cited) => {
  expect(cites(words, via, ...outlets)).toBe(cited)
})
