/** Images of the recipe, each with its exact version; the server is the one that docs/operations.md measured. */
const images = { build: 'node:24-bookworm', server: 'caddy:2.11.9-alpine' };
/** User and group that the server runs as: no one else's files belong to them. */
const user = 10001;

/** Gives the recipe of the container: the site is built in one image and served from another, as a user without rights, on a root file system that is only read. */
export function toDockerfile(): string {
  return `# syntax=docker/dockerfile:1
# Written by npm run build from build/deploy/dockerfile.ts: change it there. Build it from the root of the repository:
#   docker build -f deploy/Dockerfile -t dl-atlas --build-arg SITE_URL=https://your.host .
#   docker run --read-only --cap-drop ALL --security-opt no-new-privileges --tmpfs /tmp:size=16m -p 8080:8080 dl-atlas

FROM ${images.build} AS build
WORKDIR /source
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL=""
ARG REPOSITORY_URL=""
RUN npm run build && chmod -R a-w,a+rX out deploy/Caddyfile

FROM ${images.server}
# The image lets the server bind low ports; a file with a capability does not start where capabilities are dropped.
RUN setcap -r /usr/bin/caddy
COPY --from=build /source/out /srv
COPY --from=build /source/deploy/Caddyfile /etc/caddy/Caddyfile
ENV PORT=8080 SITE_ROOT=/srv HOME=/tmp XDG_CONFIG_HOME=/tmp/config XDG_DATA_HOME=/tmp/data
USER ${user}:${user}
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null "http://127.0.0.1:$PORT/icon.svg"
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
`;
}
