import { once } from 'node:events'
import { realpath } from 'node:fs/promises'
import { watch } from 'chokidar'
import { z } from 'zod'
import { batchOf, whyTooLarge } from '../files/batch.ts'
import { isSkipped, type Listed, look, looks, SETTLE, typeOfFile } from '../files/looks.ts'
import { keptCursor } from '../kept-cursor.ts'
import { type Delivered, type Refused, type Transport, TransportFault } from '../transport.ts'
import { basename } from 'node:path'
import { folderFault, listFolder } from './list-folder.ts'
import { putAway } from './put-away.ts'
import { readListed } from './read-file.ts'

const kept = z.object({ waiting: looks })

async function delivered(root: string, { name, stamp }: Listed): Promise<Delivered | null> {
  const body = await readListed(root, name, stamp)
  if (body === null) return null
  return {
    name,
    contentType: typeOfFile(name),
    body,
    settle: (taken) => putAway({ root, name, stamp, into: taken === 'parsed' ? 'done' : 'failed' }),
  }
}

const refused = (root: string, name: string, stamp: string | null, why: string): Refused => ({
  name,
  why,
  settle: () => putAway({ root, name, stamp, into: 'failed', why }),
})

/** @throws TransportFault `refused` for the desk's own folder: its database and its secret are no copy */
async function refuseOwn(root: string, own: string): Promise<void> {
  if (root === (await realpath(own))) throw new TransportFault('refused', `${root} is the desk's own folder`)
}

/**
 * A folder on this machine. Copy that was taken moves to `done/`, what could not be read to `failed/`; both are the
 * operator's to empty.
 * @param own where the desk keeps everything (`DATA_DIR`)
 */
export const createFolder = (own: string): Transport<'folder'> => ({
  async pull({ path }, _secret, cursor, around) {
    const { read, write } = keptCursor(path, kept)
    try {
      const now = around.now()
      const { root, files, strays } = await listFolder(path)
      await refuseOwn(root, own)
      const { ready, waiting } = look(files, read(cursor)?.waiting ?? [], now)
      const { take, tooLarge, rest } = batchOf(ready)
      const bodies = await Promise.all(take.map((file) => delivered(root, file)))
      for (const body of bodies) around.read?.(body?.body.length ?? 0)
      const later = rest.map(({ name, stamp }) => ({ name, stamp, since: now - SETTLE }))
      return {
        delivered: bodies.filter((body) => body !== null),
        refused: [
          ...strays.map((name) => refused(root, name, null, 'it is a link that leads out of the folder')),
          ...tooLarge.map((file) => refused(root, file.name, file.stamp, whyTooLarge(file))),
        ],
        cursor: write({ waiting: [...waiting, ...later] }),
        more: rest.length > 0,
        left: rest.length,
        ...(waiting.length > 0 ? { again: SETTLE } : {}),
      }
    } catch (error) {
      throw folderFault(path, error)
    }
  },

  async wake({ path }, _secret, onWake, { signal }) {
    const watcher = watch(path, {
      depth: 0,
      atomic: false,
      followSymlinks: false,
      ignored: (at) => at !== path && isSkipped(basename(at)),
    })
    try {
      watcher.on('all', (event) => {
        if (event === 'add' || event === 'change') onWake()
      })
      await Promise.race([once(watcher, 'error', { signal }), once(signal, 'abort')]).catch(() => {})
    } finally {
      await watcher.close()
    }
  },
})
