import { homedir } from 'node:os';
import * as path from 'node:path';

/** Where downloads and copies live that outlast `npm ci` and a deleted checkout: the platform's own cache folder. */
export function cacheFolder(): string {
  return path.join(platformCache(), 'job-search-workspace');
}

function platformCache(): string {
  if (process.platform === 'win32')
    return process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
}
