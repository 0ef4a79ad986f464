import { spawn } from 'node:child_process';

/** What `npm test` looks at before it runs anything; they know nothing of each other and share the machine. */
const CHECKS = ['typecheck', 'lint', 'format:check', 'unused'] as const;

interface Done {
  readonly check: string;
  readonly code: number | null;
  readonly said: string;
  readonly seconds: number;
}

const run = (check: string): Promise<Done> =>
  new Promise((resolve, reject) => {
    const begun = Date.now();
    const child = spawn('npm', ['run', '--silent', check], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
      });
    child.once('error', reject).once('close', (code) => {
      resolve({ check, code, said, seconds: Math.round((Date.now() - begun) / 1000) });
    });
  });

const done = await Promise.all(CHECKS.map(run));
for (const { check, code, said, seconds } of done)
  process.stdout.write(`${check}: ${code === 0 ? 'green' : 'RED'}, ${seconds} s\n${said}`);
process.exitCode = done.every(({ code }) => code === 0) ? 0 : 1;
