# One server: docker build -t compact-graph . ; compose.yaml starts it beside its database, compose.servers.yaml several before one elsewhere.
FROM node:24-slim
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci
COPY --chown=node:node tsconfig.json vite.config.ts schema.graphql ./
COPY --chown=node:node graph-seed graph-seed
COPY --chown=node:node scripts scripts
COPY --chown=node:node client client
COPY --chown=node:node server server
# In a container nothing else could reach it; docker run -p tells who may.
ENV HOST=0.0.0.0
CMD ["node", "server/cli/compact-graph.mjs", "start"]
