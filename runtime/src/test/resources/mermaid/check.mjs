import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
const dom = new JSDOM('<!doctype html><body></body>');
globalThis.window = dom.window;
globalThis.document = dom.window.document;
globalThis.Option = dom.window.Option;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', maxTextSize: 5e6, maxEdges: 5000 });
let bad = 0;
for (const file of process.argv.slice(2)) {
  try {
    const parsed = await mermaid.parse(readFileSync(file, 'utf8'));
    console.log(file + ' ' + parsed.diagramType);
  } catch (e) {
    bad++;
    console.log(file + ' FAILED ' + String(e).replaceAll('\n', ' | '));
  }
}
process.exit(bad ? 1 : 0);
