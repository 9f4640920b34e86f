import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { instant } from '../../shared/scalar.ts'

/** A moment, or a place in the log. */
export const asOf = z
  .union([instant, z.stringFormat('seq', /^\d{1,15}$/)], {
    error: 'must be an ISO 8601 date-time with an offset, or a seq of the log',
  })
  .optional()

export const seqOf = async (store: Pick<Store, 'head' | 'seqAt'>, at: string): Promise<number> =>
  /^\d+$/.test(at) ? Math.min(Number(at), await store.head()) : store.seqAt(new Date(at).toISOString())
