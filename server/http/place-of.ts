import type { FastifyRequest } from 'fastify'
import type { Place } from '../outgoing/listing.ts'

/** Where the desk is for who asks, and the address asked for. */
export function placeOf(request: FastifyRequest, publicUrl: string | null): Place {
  const base = publicUrl ?? `${request.protocol}://${request.host}`
  return { base, selfUrl: `${base}${request.url}` }
}
