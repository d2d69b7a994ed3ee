/** `npm run package`: makes the .vsix and lists what is in it, the largest first. */
import { makeVsix } from './vsix';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

async function main(): Promise<void> {
  const { path, size, files } = await makeVsix();
  for (const file of files.toSorted((a, b) => b.size - a.size))
    console.log(`${kilobytes(file.size)}  ${file.path}`);
  console.log(`${kilobytes(size)}  ${path} (${files.length} files, compressed)`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
