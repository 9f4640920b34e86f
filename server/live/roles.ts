import { allows, type Identity, type Role } from '../../shared/role.ts'
import type { Topic } from '../../shared/topic.ts'

const FOR_PEOPLE: ReadonlySet<Topic> = new Set<Topic>(['desk', 'alerts', 'alerting', 'lists', 'searches'])

/** What is one person's is followed by that one alone. A wall's key follows walls and the story that is on them; the desk, its alerts, lists and saved searches are for people; what is proposed, and where copy comes from, is for those who decide it. */
export function mayFollow({ id, role }: Pick<Identity, 'id' | 'role'>, topic: Topic): boolean {
  if (topic.startsWith('mine:')) return allows(role, 'viewer') && topic === `mine:${id}`
  if (topic.startsWith('notes:')) return allows(role, 'editor')
  if (topic === 'proposals' || topic === 'sources') return allows(role, 'editor')
  const needs: Role = FOR_PEOPLE.has(topic) ? 'viewer' : 'wall'
  return allows(role, needs)
}
