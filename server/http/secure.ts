import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** What a browser may do with the desk's pages: everything comes from the desk itself, and no other site frames it. */
export async function secure(app: FastifyInstance, publicUrl: string | null): Promise<void> {
  const encrypted = publicUrl?.startsWith('https:') ?? false
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Positions and colours are computed: the components set them as style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: encrypted ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    // Loopback and plain HTTP inside a building are no trustworthy origins to a browser; it would only complain.
    originAgentCluster: encrypted,
    crossOriginOpenerPolicy: encrypted,
  })
}
