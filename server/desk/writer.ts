/** Runs tasks one after another, in the order in which they were asked for. A failed task fails its own caller only. */
export interface Writer {
  run<T>(task: () => Promise<T>): Promise<T>
  /** Resolves when everything that was asked for so far has run. */
  drained(): Promise<void>
}

export function createWriter(): Writer {
  let tail: Promise<unknown> = Promise.resolve()
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      const result = tail.then(task)
      tail = result.catch(() => undefined)
      return result
    },
    async drained() {
      await tail
    },
  }
}
