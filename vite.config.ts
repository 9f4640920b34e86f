import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { catalogues } from './client/build/catalogues.ts'
import { icons } from './client/build/icons.ts'
import { shell } from './client/build/shell.ts'

export default defineConfig({
  root: 'client',
  plugins: [react(), catalogues, icons, shell],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    // Else each module that two screens share is a file of its own, and the first screen waits for eighty of them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'shared', minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: {
    port: 4101,
    proxy: { '/api': 'http://127.0.0.1:4100', '/socket.io': { target: 'http://127.0.0.1:4100', ws: true } },
  },
  test: {
    root: '.',
    include: ['{shared,db,server,client,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    testTimeout: 30_000,
    // A test keeps what it makes to itself: modules are read once a worker instead of once a file.
    isolate: false,
    // Vitest leaves a core to itself, which is half of a small machine; many tests wait for processes of their own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
