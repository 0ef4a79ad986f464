/** The library names types in its package that are not in it: what is used of it. */
declare module 'write-excel-file/node' {
  interface Cell {
    readonly value: string | number | Date;
    readonly type: StringConstructor | NumberConstructor | DateConstructor;
    readonly format?: string;
    readonly fontWeight?: 'bold';
    readonly align?: 'left' | 'right';
    readonly indent?: number;
    readonly wrap?: true;
    readonly alignVertical?: 'top';
  }
  interface SheetOptions {
    readonly sheet: string;
    readonly columns: readonly { readonly width: number }[];
    readonly stickyRowsCount: number;
    readonly orientation?: 'landscape';
  }
  type Row = readonly (Cell | null)[];
  interface Sheet extends SheetOptions {
    readonly data: readonly Row[];
  }
  interface Made {
    toBuffer(): Promise<Uint8Array>;
  }
  export default function writeXlsxFile(rows: readonly Row[], options: SheetOptions): Made;
  interface BookOptions {
    readonly fontFamily?: string;
    readonly fontSize?: number;
  }
  export default function writeXlsxFile(sheets: readonly Sheet[], options?: BookOptions): Made;
}
