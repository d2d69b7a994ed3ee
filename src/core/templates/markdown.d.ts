/** A shipped template, as the text of its file. */
declare module '*.md' {
  const text: string;
  export default text;
}
