import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packTool } from '../../../bot/package/tool.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export const VALUES: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  BOT_ID: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  WEBSITE_URL: 'https://www.kommune.example/mikrolaan',
  PRIVACY_URL: 'https://www.kommune.example/privatliv',
  TERMS_URL: 'https://www.kommune.example/vilkaar',
};

export interface Desk {
  readonly folder: string;
  /** What the tool said, line by line, and its exit code. */
  pack(...args: readonly string[]): Promise<{ readonly code: number; readonly said: readonly string[] }>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Changes a text once, and fails where it is not there. */
  change(file: string, from: string, to: string): Promise<void>;
}

/** A copy of what is packed, with `env/.env.trial` filled in, for one test. */
export const atDesk = async <T>(work: (desk: Desk) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  const write: Desk['write'] = (file, content) => writeFile(join(folder, file), content);
  try {
    for (const file of ['manifest.json', 'en.json', 'color.png', 'outline.png'])
      await cp(join(PROJECT, 'appPackage', file), join(folder, 'appPackage', file));
    await cp(join(PROJECT, 'package.json'), join(folder, 'package.json'));
    await mkdir(join(folder, 'env'));
    await write('env/.env.trial', envOf(VALUES));
    return await work({
      folder,
      write,
      async pack(...args) {
        const said: string[] = [];
        const code = await packTool(args, { folder, say: (line) => said.push(line) });
        return { code, said };
      },
      async change(file, from, to) {
        const text = await readFile(join(folder, file), 'utf8');
        if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
        await write(
          file,
          text.replace(from, () => to),
        );
      },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const envOf = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
