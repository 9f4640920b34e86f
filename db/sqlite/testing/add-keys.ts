import { aKey } from '../../../tests/store/build.ts'
import { openStore } from '../open.ts'

/** What the command line does beside a server: adds as many keys as are asked for to the database named first. */
const [, , file = '', count = '0', prefix = ''] = process.argv
const store = await openStore({ file, newId: () => 'log-of-the-command-line' })
for (let n = 0; n < Number(count); n += 1)
  await store.addKey(aKey({ id: `${prefix}-${n}`, hash: `hash of ${prefix}-${n}` }))
await store.close()
