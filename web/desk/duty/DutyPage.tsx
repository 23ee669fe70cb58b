/** Who sweeps the inbox, and who has how much in hand. */
import { DeskFrame } from '../DeskFrame.tsx';

export default function DutyPage() {
  return (
    <DeskFrame current="/desk/duty" title="Duty and load">
      {null}
    </DeskFrame>
  );
}
