import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { spanOf, spanText } from './span.ts'
import type { Span } from './timeline/axis.ts'

/** The span of time that is selected, as the address has it. */
export function useSpan(): { span: Span | null; select: (span: Span | null) => void } {
  const { span: text } = useSearch({ strict: false })
  const navigate = useNavigate()
  const span = useMemo(() => spanOf(text ?? ''), [text])
  const select = useCallback(
    (to: Span | null) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, span: to === null ? undefined : spanText(to) }),
        replace: true,
      }),
    [navigate],
  )
  return { span, select }
}
