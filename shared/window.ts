/**
 * How much a screen holds. Each window keeps the entities with the highest `seq`, which only grows, and nothing ever
 * leaves a window but by being pushed out: so a fold can keep it exactly (L3).
 */
export const WINDOW = { wire: 200, stories: 300, alerts: 200, wallStories: 60, wallAlerts: 60 } as const
