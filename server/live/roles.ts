import { allows, type Role } from '../../shared/role.ts'
import type { Topic } from '../../shared/topic.ts'

/** A wall's key follows walls and the story that is on them; the desk, its alerts and its lists are for people; what is proposed, and where copy comes from, is for those who decide it. */
export function mayFollow(role: Role, topic: Topic): boolean {
  if (topic === 'proposals' || topic === 'sources') return allows(role, 'editor')
  const needs: Role = topic === 'desk' || topic === 'alerts' || topic === 'lists' ? 'viewer' : 'wall'
  return allows(role, needs)
}
