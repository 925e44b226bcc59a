declare module 'subset-font' {
  /** Takes a typeface and letters; gives it with those letters alone. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
      /** True: no glyphs that only features of the typeface reach, such as small capitals. */
      readonly noLayoutClosure: boolean;
    },
  ): Promise<Buffer>;
}
