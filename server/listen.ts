import { type AddressInfo, isIPv6 } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Why a start cannot be: one line for the operator. */
export class CannotStart extends Error {}

function urlOf({ address, port }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

/**
 * Listens, and answers the address at which this machine reaches the desk.
 * @throws CannotStart for an address that is taken or not to be had: the operator's to solve
 */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EADDRINUSE') throw new CannotStart(`Port ${port} on ${host} is taken. Set PORT to another one.`)
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotStart(`On Record cannot listen on ${host}:${port} (${code}).`)
    throw error
  }
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no address')
  return urlOf(address)
}
