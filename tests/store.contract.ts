import { describe } from 'vitest'
import type { Engine } from './store/engine.ts'
import { itemsContract } from './store/items.contract.ts'
import { keepingContract } from './store/keeping.contract.ts'
import { listsContract } from './store/lists.contract.ts'
import { logContract } from './store/log.contract.ts'
import { outboxContract } from './store/outbox.contract.ts'
import { saidContract } from './store/said.contract.ts'
import { screensContract } from './store/screens.contract.ts'
import { findsContract } from './store/finds.contract.ts'
import { searchContract } from './store/search.contract.ts'
import { waitingContract } from './store/waiting.contract.ts'

/** What any engine behind db/store.ts must do. */
export function storeContract(engine: Engine): void {
  describe('log', () => {
    logContract(engine)
  })
  describe('screens', () => {
    screensContract(engine)
  })
  describe('items', () => {
    itemsContract(engine)
  })
  describe('what a party has said', () => {
    saidContract(engine)
  })
  describe('search', () => {
    searchContract(engine)
    findsContract(engine)
  })
  describe('lists', () => {
    listsContract(engine)
  })
  describe('waiting', () => {
    waitingContract(engine)
  })
  describe('telling', () => {
    outboxContract(engine)
  })
  describe('keeping', () => {
    keepingContract(engine)
  })
}
