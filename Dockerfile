# A full node (or validator) of Byline: Node 20, run from source. Everything native comes prebuilt from the registry, so no compiler
# and no install script is needed (.npmrc has ignore-scripts=true).
FROM node:20-slim AS dependencies
WORKDIR /opt/byline
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:20-slim
ENV NODE_ENV=production BYLINED_HOME=/var/lib/byline
WORKDIR /opt/byline
COPY --from=dependencies /opt/byline/node_modules node_modules
COPY package.json tsconfig.json LICENSE ./
COPY proto proto
COPY lib lib
COPY modules modules
COPY genesis genesis
COPY node node
COPY sdk sdk
COPY cli cli
RUN ln -s /opt/byline/cli/bin/bylined.mjs /usr/local/bin/bylined \
 && groupadd --gid 10001 byline \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/byline byline \
 && install --directory --owner=byline --group=byline --mode=0700 /var/lib/byline
USER byline
VOLUME /var/lib/byline
# p2p, JSON-RPC, REST, gRPC, metrics
EXPOSE 26656 26657 1317 9090 26660
STOPSIGNAL SIGTERM
# Alive, not synced: a node that catches up must not be restarted for it. Load balancers ask /health/ready.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:26657/health').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
ENTRYPOINT ["bylined"]
CMD ["start"]
