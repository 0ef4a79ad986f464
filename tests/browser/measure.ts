import type { Locator } from 'playwright-core';

/** What of a page's own objects is looked at here; the project is not compiled for browsers. */
interface Drawn {
  readonly tagName: string;
  readonly parentElement: Drawn | null;
  readonly textContent: string | null;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly placeholder?: string;
  readonly value?: string;
  readonly type?: string;
  querySelectorAll(selector: string): Iterable<Drawn>;
  getBoundingClientRect(): { readonly left: number; readonly right: number; readonly width: number };
}
declare const getComputedStyle: (
  element: Drawn,
  pseudo?: string,
) => {
  readonly color: string;
  readonly backgroundColor: string;
  readonly overflowX: string;
  readonly visibility: string;
};

export interface Measured {
  /** The lowest contrast of a text with what is behind it (WCAG 2.2, 1.4.3), and that text. */
  readonly contrast: number;
  readonly weakest: string;
  /** Texts that do not fit where they stand. */
  readonly clipped: readonly string[];
}

/** Runs in the page, so it may use nothing from outside itself. */
const look = (card: Drawn): Measured => {
  type Colour = readonly [number, number, number, number];
  const figures = /\(([^)]*)\)/;
  const colourOf = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (figures.exec(text)?.[1] ?? '').split(/[ ,/]+/).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
    r * a + x * (1 - a),
    g * a + y * (1 - a),
    b * a + z * (1 - a),
    1,
  ];
  const behind = (element: Drawn | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = colourOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0] = colour
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrastOf = (element: Drawn, pseudo?: string): number => {
    const ground = behind(element);
    const a = light(over(colourOf(getComputedStyle(element, pseudo).color), ground));
    const b = light(ground);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const drawn = [...card.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().width > 1 && getComputedStyle(element).visibility === 'visible',
  );
  const own = (element: Drawn): string =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .trim();
  const empty = (element: Drawn): boolean => (element.placeholder ?? '') !== '' && element.value === '';
  const texts = drawn.flatMap((element) => {
    if (empty(element))
      return [{ said: element.placeholder ?? '', contrast: contrastOf(element, '::placeholder') }];
    const typed = element.tagName === 'TEXTAREA' || element.type === 'text' ? (element.value ?? '') : '';
    const said = own(element) || typed;
    return said === '' ? [] : [{ said, contrast: contrastOf(element) }];
  });
  const [weakest] = texts.toSorted((a, b) => a.contrast - b.contrast);
  const { left, right } = card.getBoundingClientRect();
  const clipped = drawn.filter((element) => {
    const box = element.getBoundingClientRect();
    const hidden =
      element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
    return own(element) !== '' && (hidden || box.right > right + 1 || box.left < left - 1);
  });
  return {
    contrast: weakest?.contrast ?? 21,
    weakest: weakest?.said ?? '',
    clipped: clipped.map((element) => own(element)),
  };
};

/** Measures what can be read of a card as it is drawn now. */
export const measure = (card: Locator): Promise<Measured> =>
  card.evaluate(look as unknown as (card: unknown) => Measured);
