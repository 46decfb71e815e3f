/**
 * Draws every grammar's railroad diagram into `docs/grammars/NAME.html` (self-contained), from the parsers themselves.
 * Needs `npm run build`.
 *
 *   node scripts/draw-grammars.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GRAMMARS } from '../dist/grammars/index.js';

const rr = createRequire(import.meta.url)('railroad-diagrams');
const FOLDER = new URL('../docs/grammars/', import.meta.url);
const STYLE = `body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; } h2 { font-size: 1rem; margin: 2rem 0 0.3rem; }
svg.railroad-diagram { background: #fff; } svg.railroad-diagram path { stroke-width: 2; stroke: #333; fill: none; }
svg.railroad-diagram text { font: 13px monospace; text-anchor: middle; } svg.railroad-diagram rect { stroke-width: 1.5; stroke: #333; fill: #eef5ee; }
svg.railroad-diagram .non-terminal rect { fill: #eef; }`;

mkdirSync(FOLDER, { recursive: true });
for (const grammar of GRAMMARS) {
  const rules = Object.values(grammar.parser.getGAstProductions());
  const sections = rules.map((rule) => `<h2 id="${rule.name}">${rule.name}</h2>\n${diagramOf(rule)}`);
  const page = `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${grammar.name}</title><style>${STYLE}</style>
<h1>${grammar.name}</h1>\n${sections.join('\n')}\n</html>\n`;
  writeFileSync(new URL(`${grammar.name}.html`, FOLDER), page);
}
const list = GRAMMARS.map(({ name }) => `- [${name}](${name}.html)`).join('\n');
writeFileSync(
  new URL('README.md', FOLDER),
  `# Grammars\n\nRailroad diagrams, drawn from the parsers by \`node scripts/draw-grammars.mjs\`.\n\n${list}\n`,
);

function diagramOf(rule) {
  return rr.Diagram(sequence(rule.definition)).format(10).toString();
}

function sequence(definition) {
  return definition.length === 1 ? draw(definition[0]) : rr.Sequence(...definition.map(draw));
}

function draw(production) {
  const draws = {
    NonTerminal: () => rr.NonTerminal(production.nonTerminalName, `#${production.nonTerminalName}`),
    Terminal: () => rr.Terminal(production.terminalType.LABEL ?? production.terminalType.name),
    Option: () => rr.Optional(sequence(production.definition)),
    Repetition: () => rr.ZeroOrMore(sequence(production.definition)),
    RepetitionMandatory: () => rr.OneOrMore(sequence(production.definition)),
    RepetitionWithSeparator: () =>
      rr.ZeroOrMore(sequence(production.definition), rr.Terminal(production.separator.name)),
    RepetitionMandatoryWithSeparator: () =>
      rr.OneOrMore(sequence(production.definition), rr.Terminal(production.separator.name)),
    Alternation: () => rr.Choice(0, ...production.definition.map((alternative) => sequence(alternative.definition))),
    Alternative: () => sequence(production.definition),
  };
  return draws[production.constructor.name]();
}
