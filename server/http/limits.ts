import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Limit } from './guard.ts'

/** Requests a minute; 0 = no limit. */
export interface Limits {
  /** Of one key or user. */
  callers: number
  /** Of one address, without a right. */
  strangers: number
  /** Attempts to sign in or to set up, of one address. */
  signIns: number
}

/** Generous for those who may, strict for those who try. */
export const LIMITS: Limits = { callers: 600_000, strangers: 600, signIns: 20 }

const MINUTE = 60_000

/** Makes the counters. They are in memory: a restart forgets them. */
export async function createLimits(app: FastifyInstance, limits: Limits): Promise<Record<keyof Limits, Limit>> {
  await app.register(rateLimit, { global: false })
  const keys = new WeakMap<FastifyRequest, string>()
  const limit = (name: keyof Limits): Limit => {
    const max = limits[name]
    if (max === 0) return async () => null
    const keyGenerator = (request: FastifyRequest): string => `${name} ${keys.get(request) ?? request.ip}`
    const count = app.createRateLimit({ max, timeWindow: MINUTE, keyGenerator })
    return async (request, key) => {
      keys.set(request, key)
      const counted = await count(request)
      return counted.isAllowed || !counted.isExceeded ? null : counted.ttlInSeconds
    }
  }
  return { callers: limit('callers'), strangers: limit('strangers'), signIns: limit('signIns') }
}
