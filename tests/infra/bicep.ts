import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

const { resolve } = createRequire(import.meta.url);

/** A value of a template as far as its text gives it; what an expression would come to is `undefined`. */
export type Value =
  string | number | boolean | undefined | readonly Value[] | { readonly [key: string]: Value };

export interface Declared {
  readonly kind: 'param' | 'var' | 'resource' | 'module' | 'output';
  readonly name: string;
  /** `Microsoft.Web/sites@2024-04-01`, or the file of a module. */
  readonly of: string;
  readonly existing: boolean;
  readonly hasDefault: boolean;
  readonly value: Value;
}

export interface Template {
  readonly file: string;
  readonly text: string;
  /** Where the grammar finds no sense, by line. */
  readonly broken: readonly string[];
  readonly declared: readonly Declared[];
  /** Names that something refers to, functions apart. */
  readonly used: readonly string[];
  readonly functions: readonly string[];
  /** `identity.outputs.clientId` as module and output. */
  readonly outputsUsed: readonly (readonly [module: string, output: string])[];
}

const KINDS: Readonly<Record<string, Declared['kind']>> = {
  parameter_declaration: 'param',
  variable_declaration: 'var',
  resource_declaration: 'resource',
  module_declaration: 'module',
  output_declaration: 'output',
};

const childrenOf = (node: Node): readonly Node[] => node.namedChildren.filter((child) => child !== null);
const everyNode = (node: Node): readonly Node[] => [
  node,
  ...node.children.flatMap((one) => (one ? everyNode(one) : [])),
];
const unquoted = (text: string): string => text.replace(/^'|'$/g, '');

const valueOf = (node: Node | undefined): Value => {
  if (!node) return undefined;
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        childrenOf(node)
          .filter(({ type }) => type === 'object_property')
          .map((property) => {
            const [key, value] = childrenOf(property);
            return [unquoted(key?.text ?? ''), valueOf(value)];
          }),
      );
    case 'array':
      return childrenOf(node)
        .filter(({ type }) => type !== 'comment')
        .map(valueOf);
    case 'string':
      return node.text.includes('${') ? undefined : unquoted(node.text);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'for_statement':
      return valueOf(childrenOf(node).at(-1));
    default:
      return undefined;
  }
};

const declaredBy = (node: Node, kind: Declared['kind']): Declared => {
  const [name, ...rest] = childrenOf(node);
  const last = rest.at(-1);
  const of = kind === 'resource' || kind === 'module' ? unquoted(rest[0]?.text ?? '') : '';
  const value = last?.type === 'type' ? undefined : valueOf(last);
  const hasDefault = kind === 'param' && last?.type !== 'type';
  const existing = /^resource \w+ '[^']*' existing/.test(node.text);
  return { kind, name: name?.text ?? '', of, existing, hasDefault, value };
};

/** A key of an object and the name in a declaration refer to nothing. */
const refers = (node: Node): boolean => {
  const { parent } = node;
  if (!parent || parent.type === 'type') return false;
  if (parent.type === 'call_expression') return parent.childForFieldName('function')?.id !== node.id;
  if (parent.type === 'for_statement') return parent.childForFieldName('initializer')?.id !== node.id;
  const isNamed = parent.type in KINDS || parent.type === 'object_property';
  return !isNamed || parent.namedChild(0)?.id !== node.id;
};

const outputOf = (node: Node): readonly (readonly [string, string])[] => {
  const found = /^(\w+)\.outputs\.(\w+)$/.exec(node.text);
  return found?.[1] !== undefined && found[2] !== undefined ? [[found[1], found[2]]] : [];
};

/** Only the language's own files know parameters without a type; the grammar reads them as variables. */
const readable = (file: string, text: string): string =>
  file.endsWith('.bicepparam')
    ? text.replace(/^using .*$/gm, '').replace(/^param (\w+) =/gm, 'var $1 =')
    : text;

export const openBicep = async (): Promise<(file: string) => Template> => {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
  return (file) => {
    const text = readFileSync(file, 'utf8');
    const root = parser.parse(readable(file, text))?.rootNode;
    if (!root) throw new Error(`${file} was not parsed`);
    const nodes = everyNode(root);
    const broken = nodes.filter((node) => node.isError || node.isMissing);
    const names = nodes.filter(({ type }) => type === 'identifier');
    return {
      file,
      text,
      broken: broken.map((node) => `${file}:${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`),
      declared: childrenOf(root).flatMap((node) => {
        const kind = KINDS[node.type];
        return kind ? [declaredBy(node, kind)] : [];
      }),
      used: names.filter(refers).map((node) => node.text),
      functions: nodes
        .filter(({ type }) => type === 'call_expression')
        .flatMap((node) => {
          const called = node.childForFieldName('function');
          return called?.type === 'identifier' ? [called.text] : [];
        }),
      outputsUsed: nodes.filter(({ type }) => type === 'member_expression').flatMap(outputOf),
    };
  };
};
