/** Splits lines of TOML into tokens to be coloured; forgiving, for what is half written. */

/**
 * @typedef {{kind: string, text: string}} Token `kind` is "" for what has no colour.
 *
 * @typedef {Object} LineState What a line inherits from those before it.
 * @property {string} quote The quotation marks of a text over several lines, or "".
 * @property {number} depth How many brackets are open.
 */

/** @type {LineState} */
export const START = { quote: "", depth: 0 };

const HEADER = /^\s*\[\[?[^\]#]*\]{0,2}/;
const KINDS = [
  ["comment", /#.*/y],
  ["string", /"""|'''/y],
  ["string", /"(?:\\.|[^"\\])*"?|'[^']*'?/y],
  ["key", /[\w.-]+(?=\s*=)/y],
  ["value", /(?:true|false|[+-]?\d[\w.:+-]*)(?![\w-])/y],
  ["open", /[[{]/y],
  ["close", /[\]}]/y],
  ["", /[^#"'[\]{}\s,=]+|[\s,=]+/y],
];

/**
 * @param {string} line
 * @param {LineState} state
 * @returns {{tokens: Token[], state: LineState}} With the state for the next line.
 */
export function tokenize(line, state) {
  const header = state.quote === "" && state.depth === 0 ? HEADER.exec(line) : null;
  const tokens = header ? [{ kind: "header", text: header[0] }] : [];
  let { quote, depth } = state;
  let at = header ? header[0].length : 0;
  while (at < line.length) {
    const token = quote ? restOfText(line, at, quote) : next(line, at);
    if (quote && token.ends) quote = "";
    else if (isMultiline(token)) quote = token.text;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth = Math.max(0, depth - 1);
    tokens.push({ kind: token.kind, text: token.text });
    at += token.text.length;
  }
  return { tokens, state: { quote, depth } };
}

function next(line, at) {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) return { kind, text: found[0], ends: false };
  }
  return { kind: "", text: line[at], ends: false };
}

function isMultiline({ kind, text, ends }) {
  return kind === "string" && !ends && (text === '"""' || text === "'''");
}

function restOfText(line, at, quote) {
  const end = line.indexOf(quote, at);
  const text = end < 0 ? line.slice(at) : line.slice(at, end + quote.length);
  return { kind: "string", text, ends: end >= 0 };
}
