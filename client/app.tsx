import { RouterProvider } from '@tanstack/react-router'
import type { FollowStore } from './follow/view.ts'
import { MeProvider } from './access/me.tsx'
import type { makeRouter } from './router.tsx'
import { FollowProvider } from './follow/hooks.ts'

/** The whole client over one store and one router. */
export function App({ router, store }: { router: ReturnType<typeof makeRouter>; store: FollowStore }) {
  return (
    <FollowProvider value={store}>
      <MeProvider>
        <RouterProvider router={router} />
      </MeProvider>
    </FollowProvider>
  )
}
