import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ShareRow, Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { asksBasic, basicPassword } from '../access/basic.ts'
import { rememberingDoor, type ShareSigner } from '../access/share.ts'
import { type Limit, obey } from './guard.ts'

const ASKS = asksBasic('the passphrase of the link is the password, the name is not asked for')

export interface ShareDoorGiven {
  store: Pick<Store, 'share'>
  signer: ShareSigner
  now: () => string
  /** Counts by address who tries what does not open. */
  limitStrangers: Limit
  limitSignIns: Limit
}

/** Answers the link of a token to who may read by it. */
export type ShareDoor = (token: string, request: FastifyRequest, reply: FastifyReply) => Promise<ShareRow>

/** Whether a link has been revoked or has run out. */
export const hasEnded = ({ revokedAt, expiresAt }: ShareRow, now: string): boolean =>
  revokedAt !== null || (expiresAt !== null && expiresAt <= now)

/** Lets in who has the address, and the passphrase where there is one; nothing else of who asks is looked at. */
export function shareDoor({ store, signer, now, limitStrangers, limitSignIns }: ShareDoorGiven): ShareDoor {
  const opens = rememberingDoor()
  return async (token, request, reply) => {
    const id = signer.idOf(token)
    const row = id === null ? null : await store.share(id)
    if (row === null) {
      await obey(limitStrangers, request.ip, request, reply)
      throw new Refusal('not-found', 'there is no such link')
    }
    if (hasEnded(row, now())) throw new Refusal('not-found', 'this link has ended')
    if (row.passphrase === null) return row
    const words = basicPassword(request.headers.authorization)
    if (words !== null) {
      if (opens.known(row.passphrase, words)) return row
      await obey(limitSignIns, `share ${request.ip}`, request, reply)
      if (await opens.tried(row.passphrase, words)) return row
    }
    void reply.header('www-authenticate', ASKS)
    throw new Refusal('unauthenticated', 'this link opens with a passphrase')
  }
}
