export { toMarkdown } from './clean-markdown.ts';
export { type ExplainOptions, explain } from './explanation.ts';
export { toJson, toNdjson, toText } from './json.ts';
