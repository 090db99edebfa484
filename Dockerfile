# The API as a small image: packages that it needs to run, what is built, the graph's own files. It runs as a user without rights
# and keeps nothing. `docker compose up` builds and starts it beside Neo4j.
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN node node_modules/typescript/bin/tsc -p tsconfig.build.json --outDir dist \
 && node node_modules/vite/bin/vite.js build src/explorer --outDir /app/dist/explorer --logLevel warn \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-alpine
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
# without src/main.ts beside it, it takes itself for an installed package and builds nothing
COPY src/start.mjs ./src/start.mjs
COPY schema ./schema
COPY cypher ./cypher
COPY seed ./seed
# inside the container all addresses; which ones of the machine lead here is up to whoever publishes the port
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
EXPOSE 4000
USER node
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/start.mjs", "start"]
