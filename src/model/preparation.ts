/** What is done to a page image before it is read; all of it where nothing is said. */
export interface Preparation {
  /** Drop coloured ink, and read seals, stamps and pen strokes apart. */
  readonly colour: boolean;
  /** Make shadows and yellowed paper white. */
  readonly background: boolean;
  /** Erase shadows along the edges and punch holes. */
  readonly edges: boolean;
  /** Remove salt-and-pepper noise where there is some. */
  readonly despeckle: boolean;
  /** Turn the page upright and straight. */
  readonly deskew: boolean;
  /** Bring the letters to the height that engines read best. */
  readonly scale: boolean;
}
