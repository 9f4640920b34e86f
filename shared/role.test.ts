import { expect, test } from 'vitest'
import { allows, role } from './role.ts'

const may = (needs: Parameters<typeof allows>[1]) => role.options.filter((has) => allows(has, needs))

test('X1: each role includes the ones before it on the ladder viewer, editor, admin', () => {
  expect(may('viewer')).toEqual(['viewer', 'editor', 'admin'])
  expect(may('editor')).toEqual(['editor', 'admin'])
  expect(may('admin')).toEqual(['admin'])
})

test('X1: posting copy is for ingest keys and editors; a wall is for its own key and anyone with an account', () => {
  expect(may('ingest')).toEqual(['ingest', 'editor', 'admin'])
  expect(may('wall')).toEqual(['wall', 'viewer', 'editor', 'admin'])
})
