import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { catalogueOf } from './client/words/po.ts'

/** A catalogue of the interface's words is read when it is built, so that no screen reads PO. */
const catalogues: Plugin = {
  name: 'on-record:catalogues',
  transform: {
    filter: { id: /\.po$/ },
    handler: (file) => ({
      code: `export default ${JSON.stringify(catalogueOf(file))}`,
      map: null,
      moduleType: 'js',
    }),
  },
}

export default defineConfig({
  root: 'client',
  plugins: [react(), catalogues],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2023', sourcemap: false },
  server: {
    port: 4101,
    proxy: { '/api': 'http://127.0.0.1:4100', '/socket.io': { target: 'http://127.0.0.1:4100', ws: true } },
  },
  test: {
    root: '.',
    include: ['{shared,db,server,client,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    testTimeout: 30_000,
  },
})
