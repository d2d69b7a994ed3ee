const FRAME = /^\s{1,8}at .{1,400}:\d{1,7}:\d{1,7}\)?$|^[^\s@]{0,200}@.{1,400}:\d{1,7}:\d{1,7}$/;
const KIND = /^[\w ()]{1,80}$/;

/**
 * What went wrong, for a log that may be shown to others: its kind, and where in the program it happened. The message is
 * left out, as it may quote a note.
 */
export function faultWords(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  const frames = stack
    .slice(headOf(stack, name, message))
    .split('\n')
    .filter((line) => FRAME.test(line));
  return [KIND.test(name) ? name : 'Error', ...frames].join('\n');
}

/** Where the frames begin. Some engines write name and message before them, and a message may have lines that look like frames. */
function headOf(stack: string, name: string, message: string): number {
  const head = `${name}: ${message}`;
  if (stack.startsWith(head)) return head.length;
  return message !== '' && stack.includes(message) ? stack.lastIndexOf(message) + message.length : 0;
}
