/** A bounded number of things at a time within one process; the rest wait their turn. */
export interface Slots {
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when nothing runs any more, or after `ms`. */
  drain(ms: number): Promise<void>;
}

export function createSlots(size: number): Slots {
  const waiting: (() => void)[] = [];
  const running = new Set<Promise<unknown>>();
  let free = size;
  return {
    async run(task) {
      if (free > 0) free--;
      else await new Promise<void>((turn) => waiting.push(turn));
      const work = task();
      const settled = work.catch(() => {});
      running.add(settled);
      try {
        return await work;
      } finally {
        running.delete(settled);
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
    async drain(ms) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((done) => {
        timer = setTimeout(done, ms);
      });
      const idle = (async () => {
        while (running.size) await Promise.all(running);
      })();
      await Promise.race([idle, late]);
      clearTimeout(timer);
    },
  };
}
