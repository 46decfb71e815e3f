/** The `edtf` package ships no types; this is what the tests use of it. */
declare module 'edtf' {
  export function parse(text: string, options?: { level?: 0 | 1 | 2 }): unknown;
}
