/** How long something has lasted, since when exactly in its title. */
import { fullTime } from '../ui/times.ts';
import { durationText } from './age.ts';

export function Lasting({ since }: { since: string }) {
  const begun = new Date(since);
  return (
    <time dateTime={since} title={`since ${fullTime(begun)}`} className="nowrap">
      {durationText(begun, new Date())}
    </time>
  );
}
