import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const SECOND = 1_000

export interface Answered {
  body: string
  /** Where what is sent is dear to make of the body: it is made only for who does not have it. */
  made?: () => Promise<Buffer>
  type: string
  /** When what it tells last changed (ISO). */
  changedAt: string
  /** The present (ISO). */
  now: string
}

const tagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** Weak comparison (RFC 9110, 8.8.3.2): a proxy that compresses makes a tag weak. */
const names = (header: string, tag: string): boolean =>
  header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)

/**
 * Answers with ETag and Last-Modified, or 304 to who has it (RFC 9110, 13.2.2). Times go by the second: within the one
 * in which it changed it may change again, so it bears none yet.
 */
export async function answerConditional(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, made, type, changedAt, now }: Answered,
): Promise<FastifyReply> {
  const tag = tagOf(body)
  const changed = Math.floor(Date.parse(changedAt) / SECOND) * SECOND
  const settled = Date.parse(now) - changed >= SECOND
  void reply.header('etag', tag)
  if (settled) void reply.header('last-modified', new Date(changed).toUTCString())
  const { 'if-none-match': match, 'if-modified-since': since } = request.headers
  const has = match === undefined ? settled && since !== undefined && Date.parse(since) >= changed : names(match, tag)
  return has ? reply.code(304).send() : reply.type(type).send(made === undefined ? body : await made())
}
