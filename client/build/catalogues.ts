import type { Plugin } from 'vite'
import { catalogueOf } from '../../shared/words/po.ts'

/** A catalogue of the interface's words is read when it is built, so that no screen reads PO. */
export const catalogues: Plugin = {
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
