/** The only thing tests fake. A Monday morning, unless told otherwise. */
export interface FakeClock {
  now(): Date;
  /** Moves the time on. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number; ms?: number }): void;
  set(time: Date | string): void;
}

export function fakeClock(start: Date | string = '2027-03-01T09:00:00Z'): FakeClock {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0, ms = 0 }) {
      time += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + ms;
    },
    set(to) {
      time = new Date(to).getTime();
    },
  };
}
