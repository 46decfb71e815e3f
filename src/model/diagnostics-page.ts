import { RULES } from './diagnostic.ts';

/** `docs/diagnostics.md`: every rule with its severity and wording, sorted by id. */
export function diagnosticsPage(): string {
  const rows = Object.entries(RULES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { severity, en, vi }]) => `| \`${id}\` | ${severity} | ${escapeCell(en)} | ${escapeCell(vi)} |`);
  return `# Diagnostics

A rule id is \`stage:what-is-wrong\`. In the plan document a diagnostic has \`rule\`, \`severity\`, \`message\` (English), \`where\`, \`expected\`, \`actual\` and its
place; in the library it is a \`VFileMessage\` whose \`source\` and \`ruleId\` are the two halves of the id. Rules of \`open\`, \`ocr\` and \`read\` that end the work on a file
are thrown instead (\`isRefusal(error)\`). Written from \`src/model/diagnostic.ts\` by \`node scripts/write-docs.mjs\`.

| rule | severity | English | tiếng Việt |
|---|---|---|---|
${rows.join('\n')}
`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
