/** The line that posts one item, with a key that names its source. */
export const postLine = (origin: string, key: string): string => `curl -X POST ${origin}/api/v1/items \\
  -H 'Authorization: Bearer ${key}' \\
  -H 'Content-Type: application/json' \\
  -d '{"guid":"1","publishedAt":"2024-11-11T08:58:00Z",
       "headline":"…","body":"…"}'`
