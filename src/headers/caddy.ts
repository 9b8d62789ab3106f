import { FEED } from './feed-addresses.ts';
import { folderNote } from './nginx.ts';
import { baseOf, type HeaderRule } from './rules.ts';

/**
 * The rules for Caddy. It keeps no access log unless it is told to. It sorts its directives itself.
 * Only inside `route` does a later `header` replace an earlier one, and only if its block removes no
 * header. For a missing page, Caddy starts again in `handle_errors`.
 */
export function caddy(rules: readonly HeaderRule[]): string {
  const base = baseOf(rules);
  const lines = ({ headers }: HeaderRule, indent: string) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}${name} \`${value}\``)
      .join('\n');
  const [usual, ...others] = rules;
  const usualLines = usual ? lines(usual, '\t\t') : '';
  const matchers = others.map(({ path }, at) => `\t@files${at + 1} path ${path}`);
  const blocks = others.map(
    (rule, at) => `\t\theader @files${at + 1} {\n${lines(rule, '\t\t\t')}\n\t\t}`,
  );
  const onlySome = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => usual?.headers[name] === undefined,
  );
  return `# Put your own name and folder where it says so.
(usual) {
\theader {
${usualLines}
\t}
}

# Nothing by which to know a browser again, or the server.
(less) {
\theader -Server
\theader -Etag
}

your.name.example {
${folderNote(base, '\t')}\troot * /var/www/your-site
\tencode zstd gzip
\timport less

${matchers.join('\n')}

	# What programs ask for that read Open Referral UK.
	@feed {
		path ${base}${FEED} ${base}${FEED}/*
		file {path}.json {path}/index.json
	}
	# Caddy leads to the address with a slash, but older ones lose what follows a "?".
	@folder {
		not path */
		file {path}/index.html
		expression {path}.matches("^/[A-Za-z0-9]") && {query} != ""
	}
	@other not method GET HEAD

	# Captions of films, which not every system knows.
	@captions {
		path *.vtt
		file
	}
	header @captions Content-Type text/vtt

\troute {
\t\timport usual
\t\trespond @other 405
\t\tredir @folder {path}/?{query} 301
\t\trewrite @feed {http.matchers.file.relative}
${blocks.join('\n')}
\t\t# The build has put a .br and a .gz beside each file. What is hidden is for other hosts.
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t\thide .htaccess _headers _redirects
\t\t}
\t}
\t# Whatever Caddy cannot find or read is not there, and is always sent whole.
\thandle_errors {
\t\timport usual
\t\timport less
${onlySome.map((name) => `\t\theader -${name}`).join('\n')}
\t\trequest_header -Range
\t\trequest_header -If-None-Match
\t\trequest_header -If-Modified-Since
\t\trewrite * ${base}/404.html
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t\tstatus 404
\t\t}
\t}
}

# Caddy would lead to https by itself, but a browser might keep the page's address for that.
http://your.name.example {
\theader Cache-Control no-store
\timport less
\tredir https://your.name.example{uri} 301
}
`;
}
