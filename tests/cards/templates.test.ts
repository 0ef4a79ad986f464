import assert from 'node:assert/strict';
import { make, TEMPLATES } from './examples.ts';

/** The texts of an example, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every object in a card, however deep. */
const nodesIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
};

describe('A card template', () => {
  for (const [name, card, example] of TEMPLATES) {
    it(`leaves no slot open and loses no text of its example: ${name}`, async () => {
      const made = await make(card, example);
      assert.ok(!JSON.stringify(made).includes('${'));
      const shown = textsIn(made);
      for (const text of textsIn(example)) assert.ok(shown.includes(text), `${text} is not on the card`);
    });

    it(`shows what looks like an expression letter by letter: ${name}`, async () => {
      const made = await make(card, { ...example, title: '${$root} ${if(true, 1, 2)}' });
      assert.ok(textsIn(made).includes('${$root} ${if(true, 1, 2)}'));
    });

    it(`can be read by everybody: nothing pale, a heading, words that wrap and are spoken: ${name}`, async () => {
      const made = await make(card, example);
      assert.equal(made['speak'], example['title']);
      assert.equal(made['fallbackText'], example['title']);
      const nodes = nodesIn(made);
      assert.ok(nodes.some(({ style }) => style === 'heading'));
      for (const node of nodes) {
        const isDrawn = String(node['type']).startsWith('Chart.');
        assert.ok(!('isSubtle' in node) && (isDrawn || !('color' in node)), JSON.stringify(node));
        if (node['type'] === 'TextBlock') assert.equal(node['wrap'], true, JSON.stringify(node));
      }
    });

    it(`refuses data with a key too few or too many: ${name}`, async () => {
      const { title: _, ...untitled } = example;
      await assert.rejects(make(card, untitled));
      await assert.rejects(make(card, { ...example, secret: 'x' }));
    });
  }
});
