import type { Fault } from './fault.ts';

/** Headers that follow readers about, or let somebody. The build sends none of them. */
const watching: Readonly<Record<string, string>> = {
  'report-to': 'names an address to which browsers report',
  'reporting-endpoints': 'names an address to which browsers report',
  nel: 'asks browsers to report which pages were asked for, and whether they came',
  'content-security-policy-report-only': 'asks browsers to report what happens in a page',
  'server-timing': 'lets somebody on the way measure each visit',
  'accept-ch': 'asks browsers to describe the reader’s device',
  'critical-ch': 'asks browsers to describe the reader’s device',
  'observe-browsing-topics': 'lets browsers note what a reader is interested in',
  'speculation-rules': 'makes browsers fetch pages that nobody has opened',
  refresh: 'sends readers on to another address',
};

/** Headers with a number for each visit, and whose they are. */
const numbering: Readonly<Record<string, string>> = {
  'cf-ray': 'Cloudflare',
  'x-nf-request-id': 'Netlify',
  'x-vercel-id': 'Vercel',
  'x-github-request-id': 'GitHub',
  'x-amz-cf-id': 'Amazon',
  'x-served-by': 'Fastly',
  'x-request-id': 'the host',
};

/** What in an answer’s headers watches readers. */
export function watchingFaults(sent: Readonly<Record<string, string>>): Fault[] {
  const cookie = sent['set-cookie'];
  const early = /rel="?(preload|preconnect|dns-prefetch|prefetch|modulepreload|stylesheet)/i;
  return [
    ...(cookie === undefined ? [] : [`A cookie is set: “${cookie.split('=')[0] ?? ''}”.`]),
    ...(early.test(sent['link'] ?? '')
      ? [`The header Link makes browsers fetch something else: “${sent['link'] ?? ''}”.`]
      : []),
    ...Object.entries(watching)
      .filter(([name]) => sent[name] !== undefined)
      .map(([name, does]) => `The header ${name} is sent: it ${does}.`),
  ].map((say) => ({ kind: 'watching', say }));
}

/** Who numbers each visit, so that there is likely a list of them; null if nobody is seen to. */
export function numberedBy(sent: Readonly<Record<string, string>>): string | null {
  const [name, whose] = Object.entries(numbering).find(([header]) => header in sent) ?? [];
  return name === undefined ? null : `${whose ?? ''} (by the header ${name})`;
}
