import { RouterProvider } from '@tanstack/react-router'
import type { FollowStore } from './follow/view.ts'
import { MeProvider } from './access/me.tsx'
import type { makeRouter } from './router.tsx'
import { FollowProvider } from './follow/hooks.ts'
import { useLanguage } from './words/language.ts'

/** The whole client over one store and one router; drawn anew in another language. */
export function App({ router, store }: { router: ReturnType<typeof makeRouter>; store: FollowStore }) {
  const language = useLanguage()
  return (
    <FollowProvider value={store}>
      <MeProvider>
        <RouterProvider key={language} router={router} />
      </MeProvider>
    </FollowProvider>
  )
}
