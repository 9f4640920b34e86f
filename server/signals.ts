/** The longest that a stop may take, in milliseconds. What is acknowledged is on disk already. */
const PATIENCE = 4_500

/**
 * Stops once, at the first SIGTERM, SIGINT or SIGHUP, or when the process that started this one is gone, and exits with 0.
 */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  const once = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), PATIENCE).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, once)
  if (process.channel === undefined) return
  process.on('disconnect', once)
  process.channel.unref()
}
