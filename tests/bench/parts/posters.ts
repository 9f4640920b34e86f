import autocannon from 'autocannon'
import { must } from '../../../shared/must.ts'
import { serve } from './child.ts'
import { JSON_TYPE } from './payload.ts'
import { type PostersAnswer, postersQuestion } from './posters-question.ts'

serve(postersQuestion, async ({ url, key, connections, bodies }) => {
  let next = 0
  const began = performance.now()
  const result = await autocannon({
    url: `${url}/api/v1/items`,
    connections,
    amount: bodies.length,
    requests: [
      {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': JSON_TYPE },
        setupRequest: (request) => ({ ...request, body: must(bodies[next++ % bodies.length], 'a body') }),
      },
    ],
  })
  const seconds = (performance.now() - began) / 1_000
  const created = result.statusCodeStats?.['201']?.count ?? 0
  return { seconds, created, others: bodies.length - created } satisfies PostersAnswer
})
