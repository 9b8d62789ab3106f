// npm run bench:servers: our own server, and nginx with our file, against an nginx that knows nothing
// but one file of the same size. It needs a build, nginx and wrk (both are packages of Debian). Only
// the ratios mean anything: the figures belong to one computer and what else it does.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../../../machine/cli/paths.ts';
import { runCli, type Answer } from '../../../machine/cli/run-cli.ts';
import { SetupProblem } from '../../../machine/setup/setup-problem.mjs';
import { hosts, missing, type Host } from './hosts.ts';
import { holdOpen, OPEN, type Held } from './hold-open.ts';
import { copyOfSite, withHost } from './run-host.ts';
import { median, runWrk, type Load } from './run-wrk.ts';

/** What is asked for, as browsers ask. */
const PATH = '/';
const sent = join(dist, 'index.html.br');

/** Each server takes its turn in every round, so that other work on the computer blurs all alike. */
const ROUNDS = 5;

interface Side {
  readonly name: string;
  readonly host: Host;
  readonly site: string;
}

function hostCalled(name: Host['name']): Host {
  const host = hosts.find((each) => each.name === name);
  const why = host ? missing(host) : `${name}: not known`;
  if (!host || why !== false) throw new SetupProblem(`Nothing can be measured. ${String(why)}`);
  return host;
}

const manyOpen = `worker_rlimit_nofile ${2 * OPEN}; events { worker_connections ${OPEN + 2_000}; }`;

/** As little as nginx can do for a file: no headers, no looking for copies, no log. */
const bare = ({ port, folder, site }: { port: number; folder: string; site: string }): string =>
  `pid ${folder}/pid; error_log /dev/null crit; ${manyOpen}
   http { access_log off; default_type text/html; keepalive_requests 1000000;
     server { listen 127.0.0.1:${port}; root ${site}; index one.html; } }`;

async function bench(): Promise<Answer> {
  const nginx = hostCalled('nginx');
  const { site, remove } = copyOfSite();
  const one = mkdtempSync(join(tmpdir(), 'one-'));
  try {
    writeFileSync(join(one, 'one.html'), readFileSync(sent));
    chmodSync(one, 0o755); // Or the workers of an nginx that root runs may not read it.
    const sides: Side[] = [
      {
        name: 'nginx with one file',
        host: { ...nginx, fill: (_, places) => bare(places) },
        site: one,
      },
      { name: 'nginx with our file', host: withManyOpen(nginx), site },
      { name: 'our own server', host: hostCalled('npm start'), site },
    ];
    const loads = new Map<Side, Load[]>(sides.map((side) => [side, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of sides) {
        await withHost(side.host, side.site, async ({ port }) => {
          loads.get(side)?.push(await runWrk(port, PATH));
        });
      }
    }
    const held = new Map<Side, Held>();
    for (const side of sides) {
      await withHost(side.host, side.site, async ({ port }) => {
        held.set(side, await holdOpen(port, PATH));
      });
    }
    return { code: 0, text: report(sides, loads, held) };
  } finally {
    remove();
    rmSync(one, { recursive: true });
  }
}

const withManyOpen = (host: Host): Host => ({
  ...host,
  fill: (text, places) => host.fill(text, places).replace('events {}', manyOpen),
});

function report(
  sides: readonly Side[],
  loads: ReadonlyMap<Side, readonly Load[]>,
  held: ReadonlyMap<Side, Held>,
): string {
  const ratesOf = (side: Side | undefined) =>
    (side ? (loads.get(side) ?? []) : []).map(({ perSecond }) => perSecond);
  const lines = sides.map((side) => {
    const ratios = ratesOf(side).map((rate, round) => rate / (ratesOf(sides[0])[round] ?? NaN));
    const p99 = median((loads.get(side) ?? []).map((load) => load.p99));
    const failed = (loads.get(side) ?? []).reduce((sum, load) => sum + load.failed, 0);
    const { open, answered, ms99 } = held.get(side) ?? { open: 0, answered: 0, ms99: NaN };
    return (
      `${side.name.padEnd(20)} ${median(ratesOf(side)).toFixed(0)} requests a second, ` +
      `${median(ratios).toFixed(2)} of the first (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); ` +
      `99% within ${p99.toFixed(1)} ms; ${failed} failed\n${' '.repeat(21)}${open} connections open; ` +
      `with them open, 99% of others within ${ms99.toFixed(1)} ms; then ${answered} of them answered`
    );
  });
  return [
    `${PATH} as ${statSync(sent).size} bytes; ${ROUNDS} rounds in turn, medians; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
    ...lines,
  ].join('\n');
}

await runCli(bench);
