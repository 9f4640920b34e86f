import type { Route } from './source-settings.ts'

/** Whom a route asks; null for one that asks nobody, and for an address that is not yet one. */
export function farSide(route: Route): string | null {
  if ('host' in route) return `${route.kind} ${route.host.toLowerCase()}`
  if ('url' in route && URL.canParse(route.url)) return `${route.kind} ${new URL(route.url).hostname}`
  return null
}

/** A secret is for the far side that it was given for: true where two routes ask the same one. */
export const isSameFarSide = (one: Route, other: Route): boolean => farSide(one) === farSide(other)
