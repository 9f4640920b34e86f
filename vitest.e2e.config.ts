import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The browser tests: each against a server of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // A busy machine draws late; what never comes fails all the same.
    expect: { poll: { timeout: 15_000 } },
    // A page and its server wait for each other half of the time, so that two files keep two cores busy.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    // The files of one worker share a browser, and the modules of server and tests.
    isolate: false,
  },
})
