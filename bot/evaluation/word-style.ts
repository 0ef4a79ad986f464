/** In twentieths of a point: A4 with 2,5 cm at each side. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_418 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

const FONT = 'Arial';
const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Sizes in half points. Black on white, so that a print is as good as the screen. */
export const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'da-DK' } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' }, widowControl: true },
    },
    title: heading(36, 0, 120),
    heading1: heading(28, 360, 120),
    heading2: heading(23, 280, 80),
    heading3: heading(21, 200, 60),
  },
} as const;

export const CELL = 18;
export const CAPTION = 18;
