/** A shipped template, as the text of its file. */
declare module '*.md' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- what the bundler's text loader gives
  export default text;
}
