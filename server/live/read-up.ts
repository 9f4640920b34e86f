import type { z } from 'zod'
import type { ErrorCode } from '../../shared/error-code.ts'
import { type Attend, attend } from '../../shared/protocol/company.ts'
import { type Beat, beat } from '../../shared/protocol/beat.ts'
import { COMMAND_ROLE } from '../../shared/command-role.ts'
import { type CommandCall, commandCall } from '../../shared/protocol/command.ts'
import { type Follow, follow, type Unfollow, unfollow } from '../../shared/protocol/follow.ts'
import { type Seek, seek, type Unseek, unseek } from '../../shared/protocol/seek.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'

export type Read<T> = { ok: true; message: T } | { ok: false; code: ErrorCode; message: string }

const faults = (error: z.ZodError): string =>
  error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`).join('; ')

function read<T>(schema: z.ZodType<T>, raw: unknown): Read<T> {
  const result = schema.safeParse(raw)
  return result.success
    ? { ok: true, message: result.data }
    : { ok: false, code: 'bad-fields', message: faults(result.error) }
}

const member = (raw: unknown, name: string): unknown =>
  typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined

/** F1. A client of another version is told so whatever else it says: its message may have another shape. */
export function readFollow(raw: unknown): Read<Follow> {
  const spoken = member(raw, 'protocol')
  if (typeof spoken === 'number' && spoken !== PROTOCOL_VERSION) {
    const message = `this server speaks protocol ${PROTOCOL_VERSION}, the client ${spoken}; reload`
    return { ok: false, code: 'protocol-mismatch', message }
  }
  return read(follow, raw)
}

export const readUnfollow = (raw: unknown): Read<Unfollow> => read(unfollow, raw)

export const readSeek = (raw: unknown): Read<Seek> => read(seek, raw)
export const readAttend = (raw: unknown): Read<Attend> => read(attend, raw)
export const readBeat = (raw: unknown): Read<Beat> => read(beat, raw)
export const readUnseek = (raw: unknown): Read<Unseek> => read(unseek, raw)

/** F5 */
export function readCommand(raw: unknown): Read<CommandCall> {
  const name = member(raw, 'name')
  if (typeof name === 'string' && !Object.hasOwn(COMMAND_ROLE, name)) {
    return { ok: false, code: 'unknown-command', message: `there is no command ${name.slice(0, 60)}` }
  }
  return read(commandCall, raw)
}
