/** The port on which a server listens. */
export function portOf(server: { address(): { port: number } | string | null }): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port')
  return address.port
}
