/** Milliseconds of the machine's monotonic clock: the same in every process of this machine, unlike `performance.now()`. */
export function machineNow(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1_000 + nanoseconds / 1_000_000
}
