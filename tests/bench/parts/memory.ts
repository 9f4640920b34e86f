/** How often memory is looked at, in milliseconds. */
const INTERVAL = 50
const MB = 1_048_576

/** Watches this process's memory from now on; `growth` ends it and answers the highest resident size above the first, in MB. */
export function watchMemory(): { growth(): number } {
  globalThis.gc?.()
  const first = process.memoryUsage.rss()
  let highest = first
  const clock = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, INTERVAL)
  return {
    growth() {
      clearInterval(clock)
      return (highest - first) / MB
    },
  }
}
