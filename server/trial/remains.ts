/**
 * What a killed PostgreSQL leaves on its folder: a lock file, for a while processes that have not noticed yet, and its
 * own entry in the process table until somebody collects it, which in a container may be never.
 * Invariant: the lock file is removed only when no living process works in the folder; everything else is waited for,
 * since PostgreSQL's own check of the lock file is what keeps two servers off one folder.
 */
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alive } from './cluster.ts';

const PAUSE_MS = 100;

/** In the process table, living or not: what PostgreSQL goes by. */
function isListed(pid: number): boolean {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a living process has this folder as its own; PostgreSQL's all do. Unknown, and so true, without /proc. */
function isWorkedIn(folder: string): boolean {
  if (!existsSync('/proc/self/cwd')) return true;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((name) => {
      try {
        return readlinkSync(`/proc/${name}/cwd`) === folder && alive(Number(name));
      } catch {
        return false;
      }
    });
}

/** Waits until nothing of a dead server is in the way of the next, or until it is `tooLate`. */
export async function clearRemains(folder: string, tooLate: () => boolean): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  while (existsSync(lock) && isListed(Number(readFileSync(lock, 'utf8').split('\n')[0])) && !tooLate()) {
    if (!isWorkedIn(folder)) return rmSync(lock, { force: true });
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
}
