import swagger from '@fastify/swagger'
import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

const DESCRIPTION = `Copy in, stories and positions out. Errors are problem documents (RFC 9457) with a stable \`code\`.
Every change that a screen can make is a command. Screens follow the log over Socket.IO; \`GET /api/v1/log\` gives the
same events as JSON or as an event stream.`

/** Collects the routes' schemas: to be registered before them. */
export async function describeRoutes(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'On Record', version, description: DESCRIPTION },
      tags: ['copy', 'stories', 'alerts', 'lists', 'log', 'access', 'desk', 'shared'].map((name) => ({ name })),
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'on-record.session_token' },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
  })
}

/** The page's own script is written into it, so that its policy is looser than the desk's; it loads nothing from elsewhere. */
const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** The page's script brings a zod of its own, which would try `eval` and be reported for it: told not to. */
const NO_EVAL = '<script>globalThis.__zod_globalConfig = { jitless: true }</script>'

/** The document for machines at /api/v1/openapi.json, and the page for people at /docs. */
export async function serveDescription(app: FastifyInstance): Promise<void> {
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply, payload) => {
      void reply.header('content-security-policy', PAGE_POLICY)
      return typeof payload === 'string' ? payload.replace('<head>', `<head>${NO_EVAL}`) : payload
    })
    await scope.register(scalar, {
      routePrefix: '/docs',
      configuration: {
        url: '/api/v1/openapi.json',
        favicon: '/mark.svg',
        withDefaultFonts: false,
        hideClientButton: true,
        telemetry: false,
        // These would send the reader, or the document, to another site.
        agent: { disabled: true },
        mcp: { disabled: true },
        showDeveloperTools: 'never',
      },
    })
  })
}
