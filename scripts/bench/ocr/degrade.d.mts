/** A drawn page: grey pixels, ink 0 on paper 255. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly pixels: Uint8Array;
  /** Where a seal is put, in points; null for none. */
  readonly seal: { readonly x: number; readonly y: number } | null;
}

/** What a scanner and the years do to a page. */
export interface Grade {
  readonly dpi: number;
  readonly skew: number;
  readonly blur: number;
  readonly noise: number;
  readonly store: 'png' | 'jpeg';
  readonly quality?: number;
  readonly paper?: readonly [red: number, green: number, blue: number];
  readonly threshold?: number;
  readonly speckle?: number;
  readonly shadow?: number;
  readonly seal?: boolean;
  readonly holes?: boolean;
}

export const GRADES: Readonly<Record<'clean300' | 'worn200' | 'fax200' | 'bad150', Grade>>;

export function seeded(seed: number): () => number;

export function degrade(
  page: DrawnPage,
  grade: Grade,
  random: () => number,
): Promise<{ readonly bytes: Buffer; readonly mediaType: 'image/png' | 'image/jpeg' }>;
