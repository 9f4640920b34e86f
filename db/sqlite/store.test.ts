import { storeContract } from '../../tests/store.contract.ts'
import { sqliteEngine } from './testing/sqlite-engine.ts'

storeContract(sqliteEngine())
