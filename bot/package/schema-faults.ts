import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import type { ErrorObject, ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const { resolve } = createRequire(import.meta.url);

/** The published schemas come with a package, so nothing is fetched; `undefined` for a version that it does not carry. */
const schemaOf = (version: string, name: string): object | undefined => {
  if (!/^\d+\.\d+$/.test(version)) return undefined;
  try {
    const path = resolve(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/${name}.schema.json`);
    return JSON.parse(readFileSync(path, 'utf8')) as object;
  } catch {
    return undefined;
  }
};

/** `/bots/0/commandLists` as one writes it: `bots[0].commandLists`. */
const pathOf = (pointer: string, more?: string): string =>
  [...pointer.split('/').slice(1), ...(more === undefined ? [] : [more])]
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : [path, part].filter(Boolean).join('.')),
      '',
    );

const params = ({ params: given }: ErrorObject): Readonly<Record<string, unknown>> => given;

/** What is wrong and what would be right, in one sentence; the parser's own words where there is no better one. */
const sentence = (error: ErrorObject): string => {
  const { keyword, instancePath, schema, message = 'is not as the schema wants it' } = error;
  const at = pathOf(instancePath);
  const { missingProperty, additionalProperty, limit, allowedValues, type } = params(error);
  switch (keyword) {
    case 'required':
      return `${pathOf(instancePath, String(missingProperty))}: is missing`;
    case 'additionalProperties':
      return `${pathOf(instancePath, String(additionalProperty))}: does not belong here; is it spelt right?`;
    case 'maxLength':
      return `${at}: has more than ${String(limit)} characters`;
    case 'maxItems':
      return `${at}: has more than ${String(limit)} entries`;
    case 'minLength':
      return `${at}: is empty`;
    case 'enum':
      return `${at}: is none of ${(allowedValues as readonly unknown[]).map(String).join(', ')}`;
    case 'type':
      return `${at}: should be of the type ${String(type)}`;
    case 'pattern':
      return String(schema).includes('{8}')
        ? `${at}: is no id such as 00000000-0000-0000-0000-000000000000`
        : `${at}: is not written as it should be (${message})`;
    default:
      return `${at === '' ? 'the whole' : at}: ${message}`;
  }
};

type Name = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/** A schema takes some 200 ms to read. */
const validators = new Map<string, ValidateFunction>();

const validatorOf = (version: string, name: Name): ValidateFunction | undefined => {
  const key = `${version} ${name}`;
  const kept = validators.get(key);
  if (kept) return kept;
  const schema = schemaOf(version, name);
  if (!schema) return undefined;
  const ajv = new Ajv.default({ allErrors: true, strict: false, verbose: true, unicodeRegExp: false });
  formats.default(ajv, ['uri', 'email', 'regex']);
  const made = ajv.compile(schema);
  validators.set(key, made);
  return made;
};

/** Every fault of a document against a published schema of the manifest's version, each once and with its path. */
export const schemaFaults = (document: unknown, version: string, name: Name): readonly string[] => {
  const validate = validatorOf(version, name);
  if (!validate) return [`manifestVersion: there is no published schema of version »${version}« here`];
  if (validate(document)) return [];
  return [...new Set((validate.errors ?? []).map(sentence))];
};
