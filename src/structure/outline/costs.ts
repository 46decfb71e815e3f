/**
 * The costs of the decoder, in one unit (roughly: negative logarithms of odds, base e). `docs/outline.md` says what each
 * stands for and how they were set.
 */
export const COSTS = {
  /** A first label opens a list below the current unit. */
  open: 0.6,
  /** … with a bullet mark that the document has not shown yet. */
  newMark: 0.5,
  /** A list opens with another label than the first. */
  openLate: 4,
  /** … but goes on where the same style stopped before (1–16 across I and II). */
  openContinued: 1.2,
  /** … or its heads agree (`2.1` below `2.` opens with `2.2`). */
  perMissing: 0.25,
  gap: 3,
  same: 4,
  back: 6,
  /** The list goes on with other punctuation: `1.` then `2)`. */
  otherForm: 1.5,
  /** A style of higher rank opens below one of lower rank: `I.` below `1.`. */
  rankInversion: 3,
  /** … below a bullet. */
  belowBullet: 8,
  /** A list of higher rank is closed to open one of lower rank beside it: `-` directly below `II` after `1.`, `2.`. */
  closeOuter: 3,
  /** A style opens at another depth than before. */
  otherParent: 1.5,
  /** A heading without a label stands where the next label was due. */
  inStead: 0.6,
  /** … or between two labels that follow each other. */
  beside: 1,
  /** Numbers begin or go on after headings without a label. */
  takeOver: 0.8,
  /** Reading a line as a heading without a label: by its words, by its looks. */
  headingByWords: 2.4,
  headingByLooks: 1.6,
  /** Leaving a line that looks like a heading as a paragraph. */
  refuseHeading: 2.8,
  /** Decimals whose head is not the number of the unit around them. */
  foreignHead: 2.5,
  /** Bullets before the first numbered unit. */
  bulletFirst: 3.5,
  /** A label inside a quotation that is closed later. */
  quoted: 5,
  /** Share of the costs of passing over a label that is left inside a quotation. */
  quotedShare: 0.2,
  /** A sound label is passed over inside a paragraph, at the start of a paragraph. */
  refuseInside: 3.5,
  refuseBulletInside: 1.6,
  refuseAtStart: 7,
  /** … when the label would have to be repaired first. */
  refuseDamaged: 4,
  /** A label that another reading of the word gave, beside what its letters may have been read from. */
  otherReading: 0.3,
  /** Reward for the label that was expected next. */
  expected: -1,
  /** Share of the cost of an unlikely paragraph start that a label still has to pay. */
  unlikelyStart: 0.7,
} as const;
