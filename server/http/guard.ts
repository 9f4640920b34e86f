import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller, Identify } from '../access/identify.ts'
import { originOf } from '../access/origin.ts'
import { Refusal } from '../../shared/error-code.ts'
import { must } from '../../shared/must.ts'
import { allows, type Role } from '../../shared/role.ts'

/** Counts a request under a key; answers the seconds to wait when it is one too many, else null. */
export type Limit = (request: FastifyRequest, key: string) => Promise<number | null>

export interface GuardGiven {
  identify: Identify
  publicUrl: string | null
  /** Counts by address what comes without a right. */
  limitStrangers: Limit
  /** Counts by key or user. */
  limitCallers: Limit
}

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** The gate before the routes: who asks, whether that is allowed, and whether it is too much. */
export interface Guard {
  /** An `onRequest` hook that lets pass who may do what `role` may. */
  needs(role: Role): Hook
  /** Who asks, behind a hook of `needs`. */
  callerOf(request: FastifyRequest): Caller
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** X3: what a browser sends by itself (a cookie, a password that it keeps, or its place on this machine) changes nothing for a foreign page. */
export function refuseForeign(request: FastifyRequest, via: Caller['via'], publicUrl: string | null): void {
  if (READING.has(request.method) || via === 'key') return
  const origin = originOf(request.headers, publicUrl)
  if (origin === 'foreign' || (origin === 'unsaid' && via !== 'demo'))
    throw new Refusal('forbidden', 'a change with a session must come from a page of this desk')
}

/** Refuses what `limit` finds too much, with the seconds to wait in `Retry-After`. */
export async function obey(limit: Limit, key: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const wait = await limit(request, key)
  if (wait === null) return
  void reply.header('retry-after', wait)
  throw new Refusal('too-many', `too many requests; again in ${wait} s`)
}

export function createGuard({ identify, publicUrl, limitStrangers, limitCallers }: GuardGiven): Guard {
  const callers = new WeakMap<FastifyRequest, Caller>()

  const known: (request: FastifyRequest) => Promise<Caller> = async (request) => {
    const caller = await identify({ headers: request.headers, remoteAddress: request.socket.remoteAddress })
    if (caller === null) throw new Refusal('unauthenticated', 'sign in, or show a key')
    callers.set(request, caller)
    return caller
  }

  return {
    needs: (role) => async (request, reply) => {
      const caller = await known(request).catch(async (refusal: unknown) => {
        await obey(limitStrangers, request.ip, request, reply)
        throw refusal
      })
      await obey(limitCallers, caller.identity.id, request, reply)
      refuseForeign(request, caller.via, publicUrl)
      if (!allows(caller.identity.role, role)) throw new Refusal('forbidden', `this needs the role ${role}`)
    },
    callerOf: (request) => must(callers.get(request), 'a route without its guard'),
  }
}
