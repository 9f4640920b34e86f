import type { Target } from '../../shared/duty.ts'
import { useFetched } from '../access/use-fetched.ts'
import type { ChannelsAnswer } from './channels.ts'

interface Named {
  id: string
  name: string
}

export const targetKey = ({ kind, id }: Target): string => `${kind} ${id}`

/** Who can be told: people, then channels of the desk; devices are told as their people. */
export function useTargets(people: readonly Named[]): Target[] {
  const { fetched } = useFetched<ChannelsAnswer>('/api/v1/alert-channels')
  const channels = (fetched.value?.channels ?? []).filter(({ settings }) => settings.way.kind !== 'push')
  return [
    ...people.map(({ id, name }) => ({ kind: 'person' as const, id, name })),
    ...channels.map(({ settings: { id, name } }) => ({ kind: 'channel' as const, id, name })),
  ]
}
