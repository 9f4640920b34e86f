import { z } from 'zod'
import { id } from '../../shared/scalar.ts'

/** What a person may be: keys have further roles. */
export const userRole = z.enum(['viewer', 'editor', 'admin'])
export type UserRole = z.infer<typeof userRole>

export const account = z.object({
  id,
  email: z.string(),
  name: z.string(),
  role: userRole,
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type Account = z.infer<typeof account>

export const newAccount = z.object({
  email: z.email().max(200),
  name: z.string().trim().min(1).max(100),
  role: userRole,
  password: z.string().min(10, 'must have at least 10 characters').max(200),
})
export type NewAccount = z.infer<typeof newAccount>

export const accountChange = z.object({ role: userRole.optional(), disabled: z.boolean().optional() })
export type AccountChange = z.infer<typeof accountChange>
