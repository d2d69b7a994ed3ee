// @ts-check
/** Takes the longer texts and the patterns out of code, to be kept where data is. */
const ts = require('typescript');

/** Below that, what stands in its place is hardly shorter. */
const SHORTEST = 10;

/** @typedef {(string | RegExp)[]} Texts */

/**
 * A source that takes its longer texts and its patterns from the list `TEXTS` of the module `texts`.
 * @param {string} source
 * @param {Texts} texts that list, to which those are added that it has not
 */
function withoutTexts(source, texts) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const pieces = ["import { TEXTS } from 'texts';"];
  let end = 0;
  /** @param {ts.Node} node */
  const visit = (node) => {
    const taken = takenFrom(node);
    if (taken !== undefined) {
      pieces.push(source.slice(end, node.getStart()), `TEXTS[${placeOf(taken, texts)}]`);
      end = node.end;
    } else if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return end === 0 ? source : [...pieces, source.slice(end)].join('');
}

/**
 * What is kept of an expression, if it can be.
 * @param {ts.Node} node
 */
function takenFrom(node) {
  if (node.getWidth() < SHORTEST) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isValue(node) ? node.text : undefined;
  if (!ts.isRegularExpressionLiteral(node)) return undefined;
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/.exec(node.text) ?? [];
  // One that goes on from where it was is made anew for each call of its function.
  return /[gy]/.test(flags) && ts.findAncestor(node, ts.isFunctionLike)
    ? undefined
    : new RegExp(source, flags);
}

/**
 * Whether a text is a value: neither a name, nor a module, nor read by a function as it is written.
 * @param {ts.StringLiteral | ts.NoSubstitutionTemplateLiteral} node
 */
function isValue(node) {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression.kind !== ts.SyntaxKind.ImportKeyword;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false;
  return (
    !ts.isTaggedTemplateExpression(parent) && !(ts.isObjectLiteralElement(parent) && parent.name === node)
  );
}

/**
 * Patterns remember where they found something, so each has a place of its own.
 * @param {string | RegExp} taken
 * @param {Texts} texts
 */
function placeOf(taken, texts) {
  const known = texts.indexOf(taken);
  return known < 0 ? texts.push(taken) - 1 : known;
}

module.exports = { withoutTexts };
