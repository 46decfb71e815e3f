/**
 * Abbreviated notes behind a recipient, `(b/c)`, and what engines make of their second letter: báo cáo, thực hiện, phối
 * hợp, chỉ đạo. Source: handbook of administrative documents for the notes; comparison of recognised and typeset pages
 * for the letters.
 */
export const RECIPIENT_NOTES: readonly { readonly note: string; readonly readAs: string }[] = [
  { note: 'b/c', readAs: 'oeg0©€' },
  { note: 't/h', readAs: 'bn' },
  { note: 'p/h', readAs: 'bn' },
  { note: 'c/đ', readAs: 'd' },
];
