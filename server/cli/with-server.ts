import { findRunning } from '../running.ts'
import type { Target } from './post.ts'
import type { Surroundings } from './surroundings.ts'

/** Posts go the way of every post: to the server that runs on the data folder, or to one that runs for this work alone. */
export async function withServer<T>({ config }: Surroundings, work: (target: Target) => Promise<T>): Promise<T> {
  const running = await findRunning(config.dataDir)
  if (running !== null) return work({ url: running.url, key: running.token })
  const { serve } = await import('../serve.ts')
  const alone = { ...config, host: '127.0.0.1', port: 0, rateLimit: 0 }
  const serving = await serve(alone, { demo: false })
  try {
    const done = await work({ url: serving.url, key: serving.localKey })
    await serving.settled()
    return done
  } finally {
    await serving.stop()
  }
}
