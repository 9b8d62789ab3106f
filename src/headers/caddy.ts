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
  return `# Put your own name and folder where it says so.
(usual) {
\theader {
${usualLines}
\t}
}

# The build has put a .br and a .gz beside each file.
(files) {
\tfile_server {
\t\tprecompressed br gzip
\t}
}

your.name.example {
${folderNote(base, '\t')}\troot * /var/www/your-site
\tencode zstd gzip
\theader -Server

${matchers.join('\n')}

	# What programs ask for that read Open Referral UK.
	@feed {
		path ${base}${FEED} ${base}${FEED}/*
		file {path}.json {path}/index.json
	}

	# Captions of films, which not every system knows.
	@captions {
		path *.vtt
		file
	}
	header @captions Content-Type text/vtt

\troute {
\t\timport usual
\t\trewrite @feed {http.matchers.file.relative}
${blocks.join('\n')}
\t\timport files
\t}
\thandle_errors {
\t\timport usual
\t\trewrite * ${base}/404.html
\t\timport files
\t}
}
`;
}
