import { defineConfig } from 'vitest/config'

/** The browser tests: one file at a time, against a server of their own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // A busy machine draws late; what never comes fails all the same.
    expect: { poll: { timeout: 15_000 } },
    fileParallelism: false,
    // All files share one browser, and the modules of server and tests.
    isolate: false,
  },
})
