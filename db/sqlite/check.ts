import type { Connection } from './connection.ts'

/** What is wrong with the file and the log's numbers, in sentences. */
export async function check({ raw }: Connection): Promise<string[]> {
  const integrity = raw.prepare<[], string>('pragma integrity_check').pluck().all()
  const counted = raw
    .prepare<[], { count: number; head: number | null }>('select count(*) as count, max(seq) as head from event')
    .get()
  return [
    ...integrity.filter((line) => line !== 'ok').map((line) => `database: ${line}`),
    ...(counted && counted.count !== (counted.head ?? 0) ? [`log: ${counted.count} events up to ${counted.head}`] : []),
  ]
}
