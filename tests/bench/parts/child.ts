import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { z } from 'zod'

/** Another process of this run, asked by messages; it answers each in turn. */
export interface Child {
  /** Throws where the process ends instead of answering. */
  ask<T>(question: object, answer: z.ZodType<T>): Promise<T>
  close(): Promise<void>
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const left = new AbortController()
  try {
    const message = once(child, 'message', { signal: left.signal }).then(([first]): unknown => first)
    const gone = once(child, 'exit', { signal: left.signal }).then(([code]) => {
      throw new Error(`${child.spawnargs.at(-1)} ended with ${code} before it answered`)
    })
    return await Promise.race([message, gone])
  } finally {
    left.abort()
  }
}

/** Starts `script` as a process of its own. It ends with this one: it must `serve` below. */
export function startChild(script: URL): Child {
  const child = fork(script, { serialization: 'advanced', execArgv: ['--disable-warning=ExperimentalWarning'] })
  return {
    async ask(question, answer) {
      child.send(question)
      return answer.parse(await nextMessage(child))
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}

/** The child's side: answers every question, and ends when the parent does. */
export function serve<T>(question: z.ZodType<T>, answer: (question: T) => Promise<unknown>): void {
  process.on('disconnect', () => process.exit(0))
  process.on('message', (message) => {
    void answer(question.parse(message)).then((answered) => {
      if (process.connected) process.send?.(answered ?? null)
      return null
    })
  })
}
