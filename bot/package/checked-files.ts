import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { filled } from './filled.ts';
import { iconFaults } from './icon-faults.ts';
import { languageFaults } from './language-faults.ts';
import { manifestFaults } from './manifest-faults.ts';

export type Checked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** What is read of a manifest here; whether it is one, its schema says. */
const referring = z.object({
  manifestVersion: z.string().catch(''),
  icons: z
    .object({ color: z.string().catch(''), outline: z.string().catch('') })
    .catch({ color: '', outline: '' }),
  localizationInfo: z
    .object({
      additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })).catch([]),
    })
    .catch({ additionalLanguages: [] }),
});

const json = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

/** Beside the manifest and nowhere else, or the package would carry a file that nobody meant. */
const isPlainName = (name: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(name);

/**
 * The files of the package, filled in, or every fault of them at once, in sentences for whoever packs. `values` are the
 * variables of the manifest by name. Without a manifest that can be read there is one fault.
 */
export const checkedFiles = async (
  folder: string,
  values: Readonly<Record<string, string>>,
): Promise<Checked> => {
  const template = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (template === undefined) return { ok: false, faults: ['manifest.json: the file cannot be read'] };
  const { text, missing } = filled(template, values);
  const bytes = new TextEncoder().encode(text);
  const manifest = json(bytes);
  if (manifest === undefined)
    return {
      ok: false,
      faults: ['manifest.json: this is no JSON: look for a comma or a quote that is missing'],
    };
  const { manifestVersion, icons, localizationInfo } = referring.parse(manifest);
  const files = new Map<string, Uint8Array>([['manifest.json', bytes]]);
  const faults = [
    ...missing.map((name) => `${name}: has no value`),
    ...manifestFaults(manifest, manifestVersion, new Set(missing)),
  ];
  const take = async (name: string): Promise<Uint8Array | undefined> => {
    if (name === '') return undefined;
    const found = isPlainName(name) ? await readFile(join(folder, name)).catch(() => undefined) : undefined;
    if (found) files.set(name, found);
    else faults.push(`${name}: the manifest names this file, and it is not beside the manifest`);
    return found;
  };
  for (const icon of ['color', 'outline'] as const) {
    const found = await take(icons[icon]);
    if (found) faults.push(...iconFaults(icon, icons[icon], found));
  }
  for (const { file } of localizationInfo.additionalLanguages) {
    const found = await take(file);
    if (found) faults.push(...languageFaults(manifest, manifestVersion, file, json(found)));
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, files };
};
