/**
 * For those who run containers: Caddy with our Caddyfile and the pages, and nothing else. Which
 * version it is stands here, so that the same build gives the same image.
 *
 * @param base the path that the site begins at
 */
export const dockerfile = (
  base: string,
): string => `# From the folder of the project, after "npm run release", with your own address:
#   docker build -f dist-hosting/Dockerfile --build-arg ADDRESS=help.example.org -t help-site .
#   docker run -p 80:80 -p 443:443 -v help-site-certificates:/data help-site
# Caddy then gets its certificate by itself, and keeps it in the volume. If something in front of
# it does the https, ADDRESS is :80, and only port 80 is published.
# Caddy keeps no list of visits. What stands in front of it must not either.
FROM caddy:2.10.2-alpine
ARG ADDRESS
COPY dist-hosting/Caddyfile /etc/caddy/Caddyfile
COPY dist/ /srv${base}/
# What has a ":" is no name that could be led to https.
RUN test -n "$ADDRESS" && case "$ADDRESS" in *:*) sed -i "/^http:/,/^}/d" /etc/caddy/Caddyfile;; esac
RUN sed -i -e "s|your\\.name\\.example|$ADDRESS|" -e "s|/var/www/your-site|/srv|" /etc/caddy/Caddyfile && caddy validate --config /etc/caddy/Caddyfile --adapter caddyfile
`;

/** All that Docker needs to see of the project. */
export const dockerignore = `*
!dist
!dist-hosting/Caddyfile
`;
