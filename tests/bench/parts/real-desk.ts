import { createKey } from '../../../server/access/keys.ts'
import { readConfig } from '../../../server/config.ts'
import { newId, now } from '../../../server/data-folder.ts'
import { serve, type Serving } from '../../../server/serve.ts'

/** The whole server on a folder: HTTP, sockets, store, chain. `analysing` false leaves copy waiting; `demo` needs no login. */
export const startDesk = (
  folder: string,
  analysing: boolean,
  { demo = false, allowHosts = '' } = {},
): Promise<Serving> =>
  serve(readConfig({ DATA_DIR: folder, PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'warn', ALLOW_HOSTS: allowHosts }), {
    demo,
    analysing,
  })

/** A key that may post and nothing else. */
export async function ingestKey({ open }: Serving): Promise<string> {
  const { key } = await createKey(
    open.store,
    { role: 'ingest', source: null, name: 'bench' },
    { id: newId(), at: now() },
  )
  return key
}
