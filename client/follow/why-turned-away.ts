/** What the server says of a line that it did not take, as socket.io hands it over. */
export function whyOf(error: Error & { data?: unknown }): { code: string; message: string } {
  const { data } = error
  const code: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'code') : null
  return { code: typeof code === 'string' ? code : 'unavailable', message: error.message }
}
